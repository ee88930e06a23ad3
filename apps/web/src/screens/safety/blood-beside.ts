// Loaded when somebody on a treatment has a blood count: the chain and its solver are not waited for.
export { bloodUnderTreatment } from '@bifrons/safety';
