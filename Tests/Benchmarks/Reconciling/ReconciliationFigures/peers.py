"""What Python does with the same files; prints seconds, a count and the peak of memory in KiB."""

import csv
import sys
from time import perf_counter


def peak():
    with open("/proc/self/status") as status:
        return next(line.split()[1] for line in status if line.startswith("VmHWM:"))


def read_rows(path):
    start = perf_counter()
    rows = 0
    with open(path, encoding="utf-8-sig", newline="") as file:
        for _ in csv.reader(file):
            rows += 1
    # The two headers and the totals are no rows.
    return perf_counter() - start, rows - 3


def merge(ledger_path, host_path, with_reading):
    import pandas

    start = perf_counter()
    ledger = pandas.read_csv(ledger_path)
    columns = ["kind", "payment", "order", "currency", "gross", "fee"]
    host = pandas.read_csv(host_path, usecols=columns)
    host = host[host.kind == "payment"]
    if not with_reading:
        start = perf_counter()
    rows = ledger.merge(
        host, how="outer", left_on="order_number", right_on="order", suffixes=("", "_host"), indicator=True
    )
    both = rows[rows._merge == "both"]
    alone = len(rows) - len(both)
    differing = (both.amount != (both.gross * 100).round()) | (both.currency != both.currency_host)
    differing |= both.fee != (both.fee_host * -100).round()
    ledger.amount.sum(), host.gross.sum()
    return perf_counter() - start, alone + int(differing.sum())


work, *words = sys.argv[1:]
if work == "version":
    import pandas

    print(pandas.__version__)
    sys.exit()
seconds, count = read_rows(words[0]) if work == "csv" else merge(words[0], words[1], work == "pandas")
print(seconds, count, peak())
