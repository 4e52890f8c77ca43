// Schemas that hold themselves, hundreds of fields, headers.
import { run, steps } from "./forms.mjs";

await run({
  ...steps("createContacts", { needs: 1 }),
  ...steps("createItems", { needs: 1 }),
  ...steps("createCreditNotes", { needs: 1 }),
  ...steps("createAccountAttachmentByFileName", { needs: 3 }),
});
