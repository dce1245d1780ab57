"""docxtpl in a process of its own: python3 peer.py TEMPLATE DATA OUTPUT PACE, as peer.mjs does for the others."""
import io
import json
import resource
import sys
import time

from docxtpl import DocxTemplate

template_file, data_file, output_file, pace = sys.argv[1:]
pace = json.loads(pace)
with open(template_file, "rb") as file:
    template = file.read()
with open(data_file, encoding="utf-8") as file:
    data = json.load(file)


def render(one):
    document = DocxTemplate(io.BytesIO(template))
    document.render(one, autoescape=True)
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def timed():
    start = time.perf_counter()
    for one in data if isinstance(data, list) else [data]:
        last = render(one)
    return last, (time.perf_counter() - start) * 1e3


def repeat(at_least, for_ms, at_most):
    samples = []
    start = time.process_time()
    while len(samples) < at_most and (len(samples) < at_least or (time.process_time() - start) * 1e3 < for_ms):
        samples.append(timed()[1])
    return samples


first, cold = timed()
with open(output_file, "wb") as file:
    file.write(first)
repeat(pace["warmUpRuns"], pace["warmUpMs"], sys.maxsize)
samples = repeat(pace["runs"], pace["ms"], pace["maxRuns"])
print(json.dumps({
    "cold": cold,
    "samples": samples,
    "allocated": None,
    "peakMemory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
}))
