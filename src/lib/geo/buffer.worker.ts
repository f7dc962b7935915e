import { type BufferRequest, answer } from './bufferProtocol.ts';

addEventListener('message', (event: MessageEvent<BufferRequest>) => {
	postMessage(answer(event.data));
});
