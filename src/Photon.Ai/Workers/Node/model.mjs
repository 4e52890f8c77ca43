// A model in memory, and one conversation with it at a time.
import {LlamaChat, LlamaGrammar, LlamaText, SpecialToken, SpecialTokensText} from "node-llama-cpp";
import {basename} from "node:path";
import {complaint, openLayer} from "./layer.mjs";

const failure = (code, message) => Object.assign(new Error(message), {code});

/** Tokens that are evaluated at a time: small enough that a prompt shows progress on a slow machine. */
const batch = {cpu: 128, gpu: 512};

/** Whether a text ends a turn by a token of its own. Mere white space or words may stand in any answer. */
const endsTurns = (trigger, tokenizer) => LlamaText(trigger).values.some((part) => part instanceof SpecialToken ||
    part instanceof SpecialTokensText && part.tokenizeSpecialTokensOnly(tokenizer).some((token) => typeof token === "number"));

export class LocalModel {
    #model;
    #llama;
    #context;
    #chat;

    async load({model, gpu, threads, context}) {
        const {llama, layer, why} = await openLayer(gpu, threads);
        this.#llama = llama;
        try {
            this.#model = await llama.loadModel({
                modelPath: model,
                gpuLayers: layer === "cpu" ? 0 : {fitContext: {contextSize: context}},
            });
        } catch (error) {
            throw failure("model", `${basename(model)} cannot be loaded: ${complaint.text || error.message}`);
        }
        const trained = this.#model.trainContextSize;
        this.#context = await this.#model.createContext({
            contextSize: Math.min(context, trained),
            batchSize: layer === "cpu" ? batch.cpu : batch.gpu,
            threads,
        });
        this.#chat = new LlamaChat({contextSequence: this.#context.getSequence()});
        if (this.#model.tokens.eos == null && this.#model.tokens.eot == null) throw failure("model", "The model names no token that ends an answer.");
        return {
            layer, why, threads,
            devices: layer === "cpu" ? [] : await llama.getGpuDeviceNames(),
            gpuLayers: this.#model.gpuLayers,
            layers: this.#model.fileInfo.metadata[this.#model.fileInfo.metadata.general.architecture]?.block_count ?? 0,
            context: this.#context.contextSize,
            trainedContext: trained,
            template: this.#chat.chatWrapper.wrapperName,
        };
    }

    count(text) {
        this.#mustBeLoaded();
        return this.#model.tokenize(text).length;
    }

    async chat({messages, grammar, temperature, topP, topK, minP, seed, maxTokens, stop}, signal, report) {
        this.#mustBeLoaded();
        const history = messages.map(({role, text}) => role === "assistant" ? {type: "model", response: [text]} : {type: role, text});
        const input = this.#input(history);
        const room = this.#context.contextSize - input - 1;
        if (room < 1) throw failure("context", `The prompt takes ${input} tokens and the context holds ${this.#context.contextSize}.`);

        const sequence = this.#chat.sequence;
        const before = sequence.tokenMeter.getState();
        let at = sequence.nextTokenIndex;
        const pulse = setInterval(() => {
            if (sequence.nextTokenIndex !== at) report.busy(at = sequence.nextTokenIndex);
        }, 500);
        const restore = grammar == null ? () => {} : this.#stopOnlyAtTurns();
        try {
            const answer = await this.#chat.generateResponse(history, {
                grammar: grammar == null ? undefined : new LlamaGrammar(this.#llama, {grammar}),
                temperature: temperature ?? 0, topP, topK, minP, seed,
                maxTokens: Math.min(maxTokens ?? room, room),
                // Structured answers repeat themselves by nature.
                repeatPenalty: false,
                customStopTriggers: stop?.length > 0 ? stop : undefined,
                signal, stopOnAbortSignal: true,
                onTextChunk: report.text,
            });
            return {reason: answer.metadata.stopReason, input, output: sequence.tokenMeter.diff(before).usedOutputTokens};
        } catch (error) {
            if (signal.aborted) return {reason: "abort", input, output: sequence.tokenMeter.diff(before).usedOutputTokens};
            throw error;
        } finally {
            clearInterval(pulse);
            restore();
        }
    }

    /** How many tokens the model is told. */
    #input(history) {
        const {contextText} = this.#chat.chatWrapper.generateContextState({chatHistory: [...history, {type: "model", response: []}]});
        return contextText.tokenize(this.#model.tokenizer).length;
    }

    /**
     * What follows an answer in the chat template stops the model. Where that is a line's end and no token, it stops in the middle of JSON
     * that is written in lines: a grammar says itself where an answer is over.
     */
    #stopOnlyAtTurns() {
        const [wrapper, tokenizer] = [this.#chat.chatWrapper, this.#model.tokenizer];
        const original = wrapper.generateContextState;
        wrapper.generateContextState = function (options) {
            const state = original.call(this, options);
            return {...state, stopGenerationTriggers: state.stopGenerationTriggers.filter((trigger) => endsTurns(trigger, tokenizer))};
        };
        return () => {
            wrapper.generateContextState = original;
        };
    }

    #mustBeLoaded() {
        if (this.#chat == null) throw failure("model", "No model was loaded.");
    }
}
