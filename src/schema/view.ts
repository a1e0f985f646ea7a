import type * as z from 'zod/mini';
import type { View } from '../conversation/view';
import { view } from './view-shape';

/**
 * A schema of what a conversation shows, such as the response of a service. It drops fields that it does not know, so that
 * a client accepts the views of a newer version.
 */
export const viewSchema: z.ZodMiniType<View, View> = view;
