package io.crossdock.model.signal;

import io.crossdock.model.signal.OrderSignal.ApprovalDecided;
import io.crossdock.model.signal.OrderSignal.ApprovalPending;
import io.crossdock.model.signal.OrderSignal.ChangeRequested;
import io.crossdock.model.signal.OrderSignal.CustomerContact;
import io.crossdock.model.signal.OrderSignal.OrderChecked;
import io.crossdock.model.signal.OrderSignal.OrderCreated;
import io.crossdock.model.signal.OrderSignal.OrderReleased;
import io.crossdock.model.signal.OrderSignal.PromiseEvaluated;
import io.crossdock.model.signal.ReceivingSignal.DockArrived;
import io.crossdock.model.signal.ReceivingSignal.LabelChecked;
import io.crossdock.model.signal.ReceivingSignal.ReceiptInspected;
import io.crossdock.model.signal.ReceivingSignal.ReceiptPosted;
import io.crossdock.model.signal.ReceivingSignal.SensorRead;
import io.crossdock.model.signal.StockSignal.CountPosted;
import io.crossdock.model.signal.StockSignal.LocationScanned;
import io.crossdock.model.signal.StockSignal.PromisableChanged;
import io.crossdock.model.signal.StockSignal.ShelfLifeChecked;
import io.crossdock.model.signal.StockSignal.StockAllocated;
import io.crossdock.model.signal.StockSignal.StockMoved;
import io.crossdock.model.signal.StockSignal.StockReported;
import io.crossdock.model.signal.StockSignal.StockStatusChanged;
import io.crossdock.model.signal.StockSignal.UnitScanned;
import io.crossdock.model.signal.SupplierSignal.ArrivalExpected;
import io.crossdock.model.signal.SupplierSignal.OrderAcknowledged;
import io.crossdock.model.signal.SupplierSignal.OrderSent;
import io.crossdock.model.signal.SupplierSignal.RiskAlert;
import io.crossdock.model.signal.SupplierSignal.ShipNoticeReceived;
import io.crossdock.model.signal.WarehouseSignal.CapacityAlert;
import io.crossdock.model.signal.WarehouseSignal.LoadClosed;
import io.crossdock.model.signal.WarehouseSignal.PackClosed;
import io.crossdock.model.signal.WarehouseSignal.PickChecked;
import io.crossdock.model.signal.WarehouseSignal.PickConfirmed;
import io.crossdock.model.signal.WarehouseSignal.TaskProgress;

/** All kinds of signals: the name that callers write, and the record that holds what such a signal says. */
public enum SignalType {
    ORDER_CREATED("order.created", OrderCreated.class),
    ORDER_VALIDATION_FAILED("order.validation.failed", OrderChecked.class),
    ORDER_PROMISE_EVALUATED("order.promise.evaluated", PromiseEvaluated.class),
    ORDER_CHANGE_REQUESTED("order.change.requested", ChangeRequested.class),
    ORDER_RELEASED("order.released", OrderReleased.class),
    APPROVAL_REQUESTED("approval.requested", ApprovalPending.class),
    APPROVAL_PENDING_AGED("approval.pending.aged", ApprovalPending.class),
    APPROVAL_DECIDED("approval.decided", ApprovalDecided.class),
    CRM_CASE_OPENED("crm.case.opened", CustomerContact.class),

    WMS_LOCATION_SCANNED("wms.location.scanned", LocationScanned.class),
    INVENTORY_MOVED("inventory.moved", StockMoved.class),
    INVENTORY_ALLOCATED("inventory.allocated", StockAllocated.class),
    INVENTORY_RESERVATION_CONFLICT("inventory.reservation.conflict", StockReported.class),
    INVENTORY_ATP_CHANGED("inventory.atp.changed", PromisableChanged.class),
    INVENTORY_COUNT_POSTED("inventory.count.posted", CountPosted.class),
    WMS_UNIT_SCANNED("wms.unit.scanned", UnitScanned.class),
    INVENTORY_STATUS_CHANGED("inventory.status.changed", StockStatusChanged.class),
    ALLOCATION_SHELFLIFE_CHECKED("allocation.shelflife.checked", ShelfLifeChecked.class),

    PO_SENT("po.sent", OrderSent.class),
    PO_CONFIRMATION_TIMEOUT("po.confirmation.timeout", OrderSent.class),
    PO_ACKNOWLEDGED("po.acknowledged", OrderAcknowledged.class),
    INBOUND_ASN_TIMEOUT("inbound.asn.timeout", ArrivalExpected.class),
    INBOUND_ASN_RECEIVED("inbound.asn.received", ShipNoticeReceived.class),
    SUPPLIER_RISK_ALERT("supplier.risk.alert", RiskAlert.class),

    INBOUND_RECEIPT_POSTED("inbound.receipt.posted", ReceiptPosted.class),
    INBOUND_RECEIPT_INSPECTED("inbound.receipt.inspected", ReceiptInspected.class),
    INBOUND_DOCK_ARRIVAL("inbound.dock.arrival", DockArrived.class),
    INBOUND_LABEL_CHECKED("inbound.label.checked", LabelChecked.class),
    INBOUND_SENSOR_READ("inbound.sensor.read", SensorRead.class),

    WMS_PICK_CONFIRMED("wms.pick.confirmed", PickConfirmed.class),
    WMS_QC_FAILED("wms.qc.failed", PickChecked.class),
    WMS_PACK_CLOSED("wms.pack.closed", PackClosed.class),
    WMS_TASK_PROGRESS("wms.task.progress", TaskProgress.class),
    SITE_CAPACITY_ALERT("site.capacity.alert", CapacityAlert.class),
    WMS_LOAD_CLOSED("wms.load.closed", LoadClosed.class);

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
