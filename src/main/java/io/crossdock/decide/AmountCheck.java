package io.crossdock.decide;

import io.crossdock.model.Credit;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.Financials;
import io.crossdock.model.Invoice;
import io.crossdock.model.Order.Line;
import io.crossdock.model.ReturnedGoods;
import io.crossdock.model.ServiceLevel.Penalty;
import io.crossdock.model.StockCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that cannot be negative: one that is would lower an exposure and so let a case run by itself. Differences, such
 * as a variance or the increase of an order, may well be negative and are not asked here.
 */
final class AmountCheck {
    private final List<Fault> faults = new ArrayList<>();

    private AmountCheck() {}

    static List<Fault> faults(DecisionRequest request) {
        AmountCheck check = new AmountCheck();
        List<Line> lines = Lines.of(request.order());
        for (int i = 0; i < lines.size(); i++) {
            check.line("/order/lines/" + i + "/", lines.get(i));
        }
        check.penalty(request.sla() == null ? null : request.sla().penalty());
        check.financials(request.financials());
        check.returned(request.returned());
        check.count(request.count());
        check.invoice(request.invoice());
        check.credit(request.credit());
        return check.faults;
    }

    private void line(String at, Line line) {
        notNegative(at + "orderedQty", line.orderedQty());
        notNegative(at + "affectedQty", line.affectedQty());
        notNegative(at + "netUnitPrice", line.netUnitPrice());
        notNegative(at + "unitCost", line.unitCost());
    }

    private void penalty(@Nullable Penalty penalty) {
        if (penalty != null) {
            notNegative("/sla/penalty/pct", penalty.pct());
            notNegative("/sla/penalty/flatUsd", penalty.flatUsd());
            notNegative("/sla/penalty/capUsd", penalty.capUsd());
        }
    }

    private void financials(@Nullable Financials financials) {
        if (financials != null) {
            notNegative("/financials/revenueAtRiskUsd", financials.revenueAtRiskUsd());
            notNegative("/financials/directLossUsd", financials.directLossUsd());
        }
    }

    private void returned(@Nullable ReturnedGoods goods) {
        if (goods != null) {
            notNegative("/return/qty", goods.qty());
            notNegative("/return/unitValueUsd", goods.unitValueUsd());
        }
    }

    private void count(@Nullable StockCount count) {
        if (count != null) {
            notNegative("/count/countedQty", count.countedQty());
            notNegative("/count/unitCost", count.unitCost());
        }
    }

    private void invoice(@Nullable Invoice invoice) {
        if (invoice != null) {
            notNegative("/invoice/quantity", invoice.quantity());
            notNegative("/invoice/unitPrice", invoice.unitPrice());
            notNegative("/invoice/poUnitPrice", invoice.poUnitPrice());
            notNegative("/invoice/receivedQuantity", invoice.receivedQuantity());
            notNegative("/invoice/alreadyInvoicedQuantity", invoice.alreadyInvoicedQuantity());
            notNegative("/invoice/amountUsd", invoice.amountUsd());
            notNegative("/invoice/freightChargedUsd", invoice.freightChargedUsd());
            notNegative("/invoice/freightQuotedUsd", invoice.freightQuotedUsd());
        }
    }

    private void credit(@Nullable Credit credit) {
        if (credit != null) {
            notNegative("/credit/exposureAfterReleaseUsd", credit.exposureAfterReleaseUsd());
            notNegative("/credit/insuredLimitUsd", credit.insuredLimitUsd());
        }
    }

    private void notNegative(String pointer, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            String message = value.toPlainString() + " is negative. Write 0 or more.";
            faults.add(new Fault(pointer, ErrorCode.OUT_OF_RANGE, message));
        }
    }
}
