"""openpyxl in its read-only mode, as its documentation advises for large files: every cell's value met once."""
import io, json, resource, sys, time
from openpyxl import load_workbook

path, pace = sys.argv[1], json.loads(sys.argv[2])
data = open(path, "rb").read()


def read():
    start = time.perf_counter()
    book = load_workbook(io.BytesIO(data), read_only=True)
    cells = sum(1 for row in book.worksheets[0].iter_rows(values_only=True) for value in row if value is not None)
    book.close()
    assert cells > 0
    return (time.perf_counter() - start) * 1000


cold = read()
# A run of a hundred thousand rows lasts seconds, and has no just-in-time compiler to wait for.
runs = min(pace["runs"], 2 if cold > 2000 else 20)
samples = [read() for _ in range(runs)]
print(json.dumps({"cold": cold, "samples": samples, "allocated": None, "peakMemory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))
