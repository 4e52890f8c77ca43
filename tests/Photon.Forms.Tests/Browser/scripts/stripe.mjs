// Form-encoded bodies with brackets, maps that may be emptied, uploads, a form of three hundred fields.
import { run, steps } from "./forms.mjs";
import { asks, list, shapes, upload } from "./rows.mjs";

await run({
  ...steps("postCustomers", { needs: 0 }),
  ...steps("postFiles"),
  ...steps("postCoupons", { needs: 0 }),
  ...steps("postPaymentIntents", { needs: 2, fixed: { "body.payment_method_options.card.installments.plan.interval": "month", "body.payment_method_options.card.installments.plan.type": "fixed_count" } }),
  ...upload("postFiles"),
  ...asks("deleteCustomersCustomer"),
  ...shapes("getCharges", "Created optional", ["Range query specs", "Number"]),
  ...list("getCharges", "expand", "expand.*"),
  ...steps("getCharges", { needs: 0 }),
});
