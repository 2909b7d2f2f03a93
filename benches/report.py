"""The comparison as a table and a chart."""
from measuring import least_seen, median_of

LITE = "Fener with lite pages"
FULL = "Fener"
COPY = "cp -r of Fener's output with lite pages"


def write_report(folder, results, about):
    sizes = [size for size in results if isinstance(size, int)]
    lines = ["# Fener beside its peers", "", f"Medians of {about['runs']} runs, in turn, each into a new folder. {about['machine']}.",
             f"Load of the machine: {about['load']}.", "", "## Against the bars", "", "| work | bar | measured | |", "|---|---|---|---|"]
    held = [f"| {work} | {bar} | {value:.3f} | {'kept' if value <= limit else '**missed**'} |"
            for work, bar, limit, value in bars(results, sizes)]
    lines += held or ["| the bars stand at 10,000 texts | | | |"]
    for size in sizes:
        lines += ["", f"## {size:,} texts", "", "| | time | CPU | memory | files | MB |", "|---|---|---|---|---|---|"]
        for name, runs in results[size]["runs"].items():
            files, size_of = results[size]["weights"].get(name, (None, None))
            weight = f"{files:,} | {size_of / 1e6:.1f}" if files else " | "
            lines.append(f"| {name} | {median_of(runs, 'wall'):.2f} s | {median_of(runs, 'cpu'):.2f} s"
                         f" | {memory(runs)} | {weight} |")
        lines += ["", *(f"{one} : {other} = {ratio}" for one, other, ratio in ratios(results[size]["runs"]))]
    lines += ["", "## The sample", "", "| | time | CPU | memory |", "|---|---|---|---|"]
    for name, runs in results["start"].items():
        lines.append(f"| {name} | {median_of(runs, 'wall') * 1000:.1f} ms | {median_of(runs, 'cpu') * 1000:.1f} ms"
                     f" | {memory(runs)} |")
    lines += ["", f"The binary has {about['binary'] / 1e6:.1f} MB, from {about['crates']} crates in Cargo.lock."]
    if about["compiled"]:
        lines.append(f"`cargo build --release` from nothing: {about['compiled'].wall:.0f} s, {about['compiled'].cpu:.0f} s of CPU.")
    (folder / "report.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "chart.svg").write_text(chart(results, sizes), encoding="utf-8")


def ratios(runs):
    """Yields the time, CPU time and memory of one contestant as a share of another's."""
    pairs = [(LITE, "Hugo with lite pages"), (FULL, "Hugo"), (LITE, COPY)]
    for one, other in pairs:
        if other in runs:
            time, cpu, held = (median_of(runs[one], what) / median_of(runs[other], what) for what in ("wall", "cpu", "memory"))
            yield one, other, f"{time:.3f} of the time, {cpu:.3f} of the CPU time" + ("" if other == COPY else f", {held:.3f} of the memory") + "  "


def memory(runs):
    held = median_of(runs, "memory")
    return f"{held / 1e6:.0f} MB" if held > least_seen() else f"under {least_seen() / 1e6:.0f} MB"


def bars(results, sizes):
    """Yields each bar that these sizes can show: the work, the bar in words, the bar, the measured ratio."""
    def ratio(size, one, other, what):
        runs = results[size]["runs"]
        return median_of(runs[one], what) / median_of(runs[other], what) if other in runs else None

    for size in {10_000} & set(sizes):
        of = f"{size:,} texts"
        rows = [
            (f"{of} with lite pages, CPU time", "≤ 0.12 of Hugo's", 0.12, ratio(size, LITE, "Hugo with lite pages", "cpu")),
            (f"{of} with lite pages, time", "≤ 0.15 of Hugo's", 0.15, ratio(size, LITE, "Hugo with lite pages", "wall")),
            (f"{of} with lite pages, memory", "≤ 0.07 of Hugo's", 0.07, ratio(size, LITE, "Hugo with lite pages", "memory")),
            (f"{of} without lite pages, CPU time", "≤ 0.15 of Hugo's", 0.15, ratio(size, FULL, "Hugo", "cpu")),
            (f"{of} with lite pages, time", "≤ 1.8 × cp -r", 1.8, ratio(size, LITE, COPY, "wall")),
        ]
        yield from (row for row in rows if row[3] is not None)
    if {10_000, 40_000} <= set(sizes):
        for what, name in (("wall", "time"), ("memory", "memory")):
            small, large = (median_of(results[size]["runs"][LITE], what) for size in (10_000, 40_000))
            yield f"10,000 → 40,000 texts, {name}", "≤ 4.2 times", 4.2, large / small


def chart(results, sizes):
    """Returns an SVG of time and memory at the largest size in which every contestant ran; lengths are to scale."""
    size = max(sizes, key=lambda size: (len(results[size]["runs"]), size))
    runs = results[size]["runs"]
    panels = [("Time", "wall", lambda value: f"{value:.2f} s"), ("Memory", "memory", lambda value: f"{value / 1e6:,.0f} MB")]
    row, top, left, width = 26, 74, 262, 300
    height = top + len(panels) * (len(runs) * row + 56)
    parts = []
    y = top
    for title, what, written in panels:
        # The memory of `cp` is below what can be measured.
        values = {name: median_of(times, what) for name, times in runs.items() if what == "wall" or name != COPY}
        most = max(values.values())
        parts.append(f'<text class="head" x="20" y="{y}">{title}</text>')
        for name, value in values.items():
            y += row
            kind = "ours" if name.startswith("Fener") else "floor" if name == COPY else "peer"
            long = max(2, value / most * width)
            parts.append(f'<text x="{left - 10}" y="{y}" text-anchor="end">{"cp -r of the output" if name == COPY else name}</text>'
                         f'<rect class="{kind}" x="{left}" y="{y - 13}" width="{long:.1f}" height="17" rx="3"/>'
                         f'<text x="{left + long + 8:.1f}" y="{y}">{written(value)}</text>')
        y += 56
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 {height}" role="img" aria-labelledby="title">'
            f'<title id="title">Time and memory to build {size:,} texts, medians</title>'
            "<style>svg{background:#fffaf0;fill:#1b1f33;font:14px system-ui,sans-serif}.head{font-weight:700;font-size:16px}"
            ".ours{fill:#b87400}.peer{fill:#5d668f}.floor{fill:#1f6f54}"
            "@media(prefers-color-scheme:dark){svg{background:#12162b;fill:#fffaf0}.ours{fill:#ffb43a}.peer{fill:#a9b8ff}.floor{fill:#6fc9a5}}</style>"
            f'<text class="head" x="20" y="34">{size:,} texts in four languages; shorter is better</text>{"".join(parts)}</svg>\n')
