package io.crossdock.detect;

import io.crossdock.model.InventoryPosition;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the request itself says is on hand of an item at a site, all its positions together. */
public record SiteStock(String itemId, String site, BigDecimal onHand) {

    static Collection<SiteStock> of(List<InventoryPosition> positions) {
        Map<List<String>, SiteStock> stocks = new LinkedHashMap<>();
        for (InventoryPosition position : positions) {
            if (position.itemId() != null && position.node() != null && position.onHand() != null) {
                SiteStock stock = new SiteStock(position.itemId(), position.node(), position.onHand());
                stocks.merge(List.of(stock.itemId(), stock.site()), stock, SiteStock::with);
            }
        }
        return stocks.values();
    }

    private SiteStock with(SiteStock other) {
        return new SiteStock(itemId, site, onHand.add(other.onHand()));
    }
}
