// Objects that may be null, lists of objects, maps of objects, moments, files as bodies.
import { run, steps } from "./forms.mjs";
import { edit } from "./rows.mjs";

await run({
  ...edit("issuesUpdate", { number: 1, title: "Old", body: "What it is", state: "open", labels: [], assignees: [] }, "body", "New"),
  ...steps("checksCreate", { needs: 4 }),
  ...steps("gistsCreate", { needs: 0 }),
  ...steps("reposUpdateBranchProtection", { needs: 3, fixed: { "body.required_status_checks": "null", "body.enforce_admins": "null", "body.required_pull_request_reviews": "null", "body.restrictions": "null" } }),
  ...steps("reposUploadReleaseAsset", { needs: 3 }),
});
