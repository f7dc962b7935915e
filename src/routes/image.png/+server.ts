import catalogue from 'virtual:catalogue';
import { imageAnswers } from '#lib/render/image-answer.server.ts';

export const GET = imageAnswers(catalogue, 'png');
