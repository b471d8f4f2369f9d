package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTextTest {
    @Test
    void plansStandSideBySideThenOneByOne() {
        String text = String.join("\n", new PlanText(SamplePlans.missingPallet(), Ink.PLAIN).lines());

        assertThat(text).isEqualTo("""
            SO-1  proved: no plan can be better

                 Plan                   Shipments   Filled  On time  Arrives            Extra USD  In all USD  Penalty avoided
              *  1. recommended                 2    100 %  53.33 %  2026-03-18 15:30Z     685.00      685.00             0.00
                 2. keep and backorder          1  53.33 %  53.33 %  on plan                 0.00    1,116.96             0.00

            1. recommended (PLAN-A)
              What is done.
              Why it ranks here.
                DC-ATL with the planned shipment, RLX LTL-STD, by 2026-03-17 20:00Z, arrives on plan, 0.00 USD
                  20 × SKU-1, line 10, as planned before
                  12 × SKU-1, line 10, from R-02
                DC-CLT, VAN DEDICATED <fast>, by 2026-03-18 04:00Z, arrives 2026-03-18 15:30Z, late, 685.00 USD
                  28 × SKU-1, line 10
              Costs in USD: freight 640.00, handling 45.00, in all 685.00.
              Margin -685.00 USD; holds until 2026-03-17 20:00Z; changes what the customer was promised; needs the
              customer's consent.

            2. keep and backorder (PLAN-B)
              What is done.
              Why it ranks here.
                DC-ATL with the planned shipment, RLX LTL-STD, by 2026-03-17 20:00Z, arrives on plan, 0.00 USD
                  20 × SKU-1, line 10, as planned before
                  12 × SKU-1, line 10, from R-02
                Later: 28 × SKU-1, expected 2026-03-18 20:00Z at DC-ATL.
              Costs in USD: penalty 1,116.96, in all 1,116.96.
              Margin -685.00 USD; holds until 2026-03-17 20:00Z; changes what the customer was promised.

            What could not be planned with
              NO_PRICE  AIR from DC-CLT (/carrierOptions/3): It cannot be used: its price is not known.

            Searched by exact, ended by proof, no plan costs less than 685.00 USD in all.\
            """);
    }

    @Test
    void whatBlocksEveryPlanIsTold() {
        String text = String.join("\n", new PlanText(SamplePlans.blocked(), Ink.PLAIN).lines());

        assertThat(text).isEqualTo("""
            SO-1  no feasible plan

            What stands in the way
              STOCK_BLOCKED  SO-1: The only stock of SKU-1 is quarantined.

            Searched by exact, ended by proof.\
            """);
    }
}
