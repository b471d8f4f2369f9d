package io.crossdock.model.signal;

/** All kinds of signals: the name that callers write, and the record that holds what such a signal says. */
public enum SignalType {
    ORDER_CREATED("order.created", OrderSignal.OrderCreated.class),
    ORDER_VALIDATION_FAILED("order.validation.failed", OrderSignal.OrderChecked.class),
    ORDER_PROMISE_EVALUATED("order.promise.evaluated", OrderSignal.PromiseEvaluated.class),
    ORDER_CHANGE_REQUESTED("order.change.requested", OrderSignal.ChangeRequested.class),
    ORDER_RELEASED("order.released", OrderSignal.OrderReleased.class),
    APPROVAL_REQUESTED("approval.requested", OrderSignal.ApprovalPending.class),
    APPROVAL_PENDING_AGED("approval.pending.aged", OrderSignal.ApprovalPending.class),
    APPROVAL_DECIDED("approval.decided", OrderSignal.ApprovalDecided.class),
    CRM_CASE_OPENED("crm.case.opened", OrderSignal.CustomerContact.class),

    WMS_LOCATION_SCANNED("wms.location.scanned", StockSignal.LocationScanned.class),
    INVENTORY_MOVED("inventory.moved", StockSignal.StockMoved.class),
    INVENTORY_ALLOCATED("inventory.allocated", StockSignal.StockAllocated.class),
    INVENTORY_RESERVATION_CONFLICT("inventory.reservation.conflict", StockSignal.StockReported.class),
    INVENTORY_ATP_CHANGED("inventory.atp.changed", StockSignal.PromisableChanged.class),
    INVENTORY_COUNT_POSTED("inventory.count.posted", StockSignal.CountPosted.class),
    WMS_UNIT_SCANNED("wms.unit.scanned", StockSignal.UnitScanned.class),
    INVENTORY_STATUS_CHANGED("inventory.status.changed", StockSignal.StockStatusChanged.class),
    ALLOCATION_SHELFLIFE_CHECKED("allocation.shelflife.checked", StockSignal.ShelfLifeChecked.class),

    PO_SENT("po.sent", SupplierSignal.OrderSent.class),
    PO_CONFIRMATION_TIMEOUT("po.confirmation.timeout", SupplierSignal.OrderSent.class),
    PO_ACKNOWLEDGED("po.acknowledged", SupplierSignal.OrderAcknowledged.class),
    INBOUND_ASN_TIMEOUT("inbound.asn.timeout", SupplierSignal.ArrivalExpected.class),
    INBOUND_ASN_RECEIVED("inbound.asn.received", SupplierSignal.ShipNoticeReceived.class),
    SUPPLIER_RISK_ALERT("supplier.risk.alert", SupplierSignal.RiskAlert.class),

    INBOUND_RECEIPT_POSTED("inbound.receipt.posted", ReceivingSignal.ReceiptPosted.class),
    INBOUND_RECEIPT_INSPECTED("inbound.receipt.inspected", ReceivingSignal.ReceiptInspected.class),
    INBOUND_DOCK_ARRIVAL("inbound.dock.arrival", ReceivingSignal.DockArrived.class),
    INBOUND_LABEL_CHECKED("inbound.label.checked", ReceivingSignal.LabelChecked.class),
    INBOUND_SENSOR_READ("inbound.sensor.read", ReceivingSignal.SensorRead.class),

    WMS_PICK_CONFIRMED("wms.pick.confirmed", WarehouseSignal.PickConfirmed.class),
    WMS_QC_FAILED("wms.qc.failed", WarehouseSignal.PickChecked.class),
    WMS_PACK_CLOSED("wms.pack.closed", WarehouseSignal.PackClosed.class),
    WMS_TASK_PROGRESS("wms.task.progress", WarehouseSignal.TaskProgress.class),
    SITE_CAPACITY_ALERT("site.capacity.alert", WarehouseSignal.CapacityAlert.class),
    WMS_LOAD_CLOSED("wms.load.closed", WarehouseSignal.LoadClosed.class),

    TMS_TENDER_RESPONSE("tms.tender.response", TransportSignal.TenderAnswered.class),
    TMS_PICKUP_STATUS("tms.pickup.status", TransportSignal.PickupReported.class),
    TMS_ETA_UPDATED("tms.eta.updated", TransportSignal.EtaUpdated.class),
    TMS_CUSTOMS_STATUS("tms.customs.status", TransportSignal.CustomsReported.class),
    TMS_TRACKING_GAP("tms.tracking.gap", TransportSignal.TrackingReported.class),
    TMS_CONDITION_ALERT("tms.condition.alert", TransportSignal.ConditionReported.class),

    TMS_APPOINTMENT_STATUS("tms.appointment.status", DeliverySignal.AppointmentReported.class),
    TMS_DELIVERY_STATUS("tms.delivery.status", DeliverySignal.DeliveryReported.class),
    POD_RECEIVED("pod.received", DeliverySignal.ProofReceived.class),
    POD_TIMEOUT("pod.timeout", DeliverySignal.ProofAwaited.class),
    SLA_WINDOW_BREACHED("sla.window.breached", DeliverySignal.WindowCompared.class),

    AP_INVOICE_RECEIVED("ap.invoice.received", FinanceSignal.InvoiceReceived.class),
    AP_INVOICE_MATCHED("ap.invoice.matched", FinanceSignal.InvoiceMatched.class),
    FREIGHT_INVOICE_AUDITED("freight.invoice.audited", FinanceSignal.FreightAudited.class),
    AR_REMITTANCE_APPLIED("ar.remittance.applied", FinanceSignal.RemittanceApplied.class),
    SHIPMENT_GOODS_ISSUED("shipment.goods.issued", FinanceSignal.GoodsIssued.class),
    BILLING_BLOCKED("billing.blocked", FinanceSignal.GoodsIssued.class),
    BILLING_INVOICE_ISSUED("billing.invoice.issued", FinanceSignal.InvoiceIssued.class),

    CREDIT_CHECK_FAILED("credit.check.failed", CreditSignal.CreditChecked.class),
    PAYMENT_AUTHORIZATION_FAILED("payment.authorization.failed", CreditSignal.PaymentChecked.class),
    ORDER_PRICED("order.priced", CreditSignal.OrderPriced.class),

    RETURNS_REQUESTED("returns.requested", ReturnSignal.ReturnRequested.class),
    RETURNS_RECEIVED("returns.received", ReturnSignal.ReturnReceived.class),
    RETURNS_INSPECTED("returns.inspected", ReturnSignal.ReturnInspected.class),

    INTEGRATION_MESSAGE_DEADLETTERED("integration.message.deadlettered", DataSignal.MessageReported.class),
    INTEGRATION_STREAM_LAG("integration.stream.lag", DataSignal.StreamReported.class),
    DQ_CHECK_FAILED("dq.check.failed", DataSignal.FieldCompared.class),
    RECON_STATUS_COMPARED("recon.status.compared", DataSignal.StatesCompared.class),
    PROCESS_DRIFT_DETECTED("process.drift.detected", DataSignal.DriftDetected.class),

    QUALITY_RECALL_NOTIFIED("quality.recall.notified", ComplianceSignal.RecallNotified.class),
    COMPLIANCE_SCREENING_HIT("compliance.screening.hit", ComplianceSignal.PartyScreened.class),
    COMPLIANCE_DOCUMENT_MISSING("compliance.document.missing", ComplianceSignal.PapersChecked.class);

    private final String written;
    private final Class<? extends Signal> data;

    SignalType(String written, Class<? extends Signal> data) {
        this.written = written;
        this.data = data;
    }

    /** As callers write it, for example {@code wms.location.scanned}. */
    public String written() {
        return written;
    }

    /** The written form, which is what messages and schemas show. */
    @Override
    public String toString() {
        return written;
    }

    /** The record of such a signal: its envelope, and what stands under {@code data}. */
    public Class<? extends Signal> data() {
        return data;
    }
}
