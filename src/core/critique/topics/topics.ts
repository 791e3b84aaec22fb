import { aiTopics } from './ai-topics-table';
import { cachingTopics } from './caching-topics-table';
import { dataTopics } from './data-topics-table';
import { deliveryTopics } from './delivery-topics-table';
import { distributedTopics } from './distributed-topics-table';
import { frontEndTopics } from './front-end-topics-table';
import { messagingTopics } from './messaging-topics-table';
import { operationsTopics } from './operations-topics-table';
import { pipelineTopics } from './pipeline-topics-table';
import { runtimeTopics } from './runtime-topics-table';
import { serviceTopics } from './service-topics-table';
import type { Topic } from './topic';

/** Every technical subject the coach knows. */
export const allTopics: readonly Topic[] = [
  ...messagingTopics, ...deliveryTopics, ...pipelineTopics, ...dataTopics, ...distributedTopics, ...cachingTopics,
  ...serviceTopics, ...runtimeTopics, ...operationsTopics, ...frontEndTopics, ...aiTopics,
];
