// What computes: the layer that was asked for, or the best there is, and why it is that one.
import {readdirSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {getLlama, getLlamaGpuTypes} from "node-llama-cpp";

const name = (gpu) => gpu === false ? "cpu" : gpu;

/** The layers whose packages were installed. */
function installed() {
    const folder = new URL("../../@node-llama-cpp/", import.meta.resolve("node-llama-cpp"));
    const found = readdirSync(fileURLToPath(folder));
    return ["cuda", "vulkan", "metal"].filter((layer) => found.some((one) => one.includes(layer)));
}

async function why(layer, wanted) {
    if (wanted !== "auto") return "asked for";
    const [supported, there] = [(await getLlamaGpuTypes("supported")).map(name), installed()];
    const usable = ["cuda", "metal", "vulkan"].filter((one) => supported.includes(one));
    if (layer !== "cpu") return `the best of what is installed and works here (${[...usable, "cpu"].join(", ")})`;
    const lacking = usable.find((one) => !there.includes(one));
    if (lacking) return `this machine can do ${lacking}, and its package is not installed: photon ai setup --gpu ${lacking}`;
    const broken = there.find((one) => !usable.includes(one));
    if (broken) return `${broken} is installed, and its driver or libraries are not found here: photon doctor`;
    return usable.length > 0 ? `${usable[0]} is installed and does not start` : "no driver of a GPU is found here";
}

/** What llama.cpp last complained of: its exceptions say less. */
export const complaint = {text: ""};

/** Never builds or downloads anything. */
export async function openLayer(wanted, threads) {
    let llama;
    try {
        llama = await getLlama({
            gpu: wanted === "cpu" ? false : wanted,
            build: "never",
            skipDownload: true,
            maxThreads: threads,
            progressLogs: false,
            logger: (level, message) => {
                if (level !== "error" && level !== "fatal") return;
                console.error(complaint.text = message.trim());
            },
        });
    } catch (error) {
        if (error.constructor.name !== "NoBinaryFoundError") throw error;
        const reason = wanted === "auto" ? "no compute layer that is installed starts here" : installed().includes(wanted)
            ? `${wanted} is installed and does not start: its driver or libraries are not found (photon doctor says which)`
            : `${wanted} is not installed: photon ai setup --gpu ${wanted}`;
        throw Object.assign(new Error(reason), {code: "layer"});
    }
    const layer = name(llama.gpu);
    return {llama, layer, why: await why(layer, wanted)};
}
