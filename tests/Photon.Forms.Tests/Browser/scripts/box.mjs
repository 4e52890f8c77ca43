// Multipart bodies with JSON in them, shapes that are told apart by a member, lists in queries.
import { run, steps } from "./forms.mjs";

await run({
  ...steps("postFilesIdContent", { needs: 3 }),
  ...steps("postSignRequests", { needs: 0, fixed: { "body.parent_folder.type": "folder", "body.source_files.0.type": "file" } }),
  ...steps("postRetentionPolicies", { needs: 3, values: { max_extension_length: "30" }, fixed: { "body.custom_notification_recipients.0.type": "user" } }),
  ...steps("postAiAsk", { needs: 2, fixed: { "body.ai_agent.type": "ai_agent_id" } }),
  ...steps("getSearch", { needs: 0 }),
});
