// Bundles the front end; a fault is printed as the TypeScript compiler prints its own.
import { build, createLogger } from "vite";

const logger = createLogger("warn", { allowClearScreen: false });
logger.error = () => {};
try {
  await build({ customLogger: logger, build: { outDir: process.argv[2], emptyOutDir: true } });
} catch (error) {
  for (const one of error.errors ?? [error]) console.log(said(one));
  process.exitCode = 1;
}
