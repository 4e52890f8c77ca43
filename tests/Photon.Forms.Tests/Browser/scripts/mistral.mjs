// OpenAPI 3.1: shapes of every kind, null beside other types, constants, defaults.
import { run, steps } from "./forms.mjs";
import { digits, guards } from "./rows.mjs";

const chat = { "body.messages.0.role": "system", "body.prediction.content": "", "body.prediction.type": "content" };

await run({
  ...steps("librariesDocumentsUploadV1", { needs: 2 }),
  ...steps("chatCompletionV1ChatCompletionsPost", { needs: 1, fixed: chat }),
  ...digits("chatCompletionV1ChatCompletionsPost", "body.random_seed"),
  ...guards("chatCompletionV1ChatCompletionsPost", "body.random_seed"),
  ...steps("ocrV1OcrPost", { needs: 1, fixed: { "body.model": "null" } }),
  ...steps("jobsApiRoutesBatchCreateBatchJob", { needs: 1 }),
});
