export { type Endpoint, type EndpointOptions, openEndpoint } from "./endpoint.js";
export { type Measures, type Meter, openMeter } from "./meter.js";
export { NO_TRACES, openTraces, type Span, type TraceSettings, type Traces } from "./traces.js";
