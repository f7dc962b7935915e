"""
Contours of the sea floor out of ETOPO5 (NOAA), generalised for a quiet ground. Writes depth.json, which is
committed; run again only to change the bands:

    apt-get install -y ferret-datasets python3-scipy python3-matplotlib
    python3 geodata/basemap/depth.py

A band is all that is deeper than so many metres, so each lies within the one before. Longitudes run from
-190 to 190, so that no band ends where a map is cut. TopoJSON, one arc a ring, hundredths of a degree.
"""

import json
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from scipy.io import netcdf_file
from scipy.ndimage import gaussian_filter

SOURCE = "/usr/share/ferret-vis/data/etopo5.cdf"
TARGET = Path(__file__).with_name("depth.json")

# metres, blur in cells of 5 minutes, smallest area kept in square degrees, tolerance in degrees
BANDS = [
    (200, 1.0, 0.08, 0.01),
    (1000, 1.5, 0.2, 0.012),
    (3000, 2.6, 0.6, 0.015),
    (5000, 3.2, 1.2, 0.015),
    (7000, 1.3, 0.08, 0.012),
]
OVERLAP = 120  # columns past 180
SCALE = 0.01
POLAR = -2000  # metres, of the ground from 83.5 degrees to the pole


def read():
    with netcdf_file(SOURCE, mmap=False) as file:
        name = next(n for n, v in file.variables.items() if len(v.shape) == 2)
        heights = np.array(file.variables[name][:], dtype=np.float32)
    east = np.roll(heights, 2160, axis=1)  # from -180
    return np.concatenate([east[:, -OVERLAP:], east, east[:, : OVERLAP + 1]], axis=1)


def ease(heights, y):
    """Vector tiles end at 85 degrees, and what crosses that edge would be drawn as rays to the pole."""
    share = np.clip((np.abs(y) - 79) / 4.5, 0, 1)[:, None]
    share = share * share * (3 - 2 * share)
    return heights * (1 - share) + POLAR * share


def area(ring):
    x, y = ring[:, 0] * np.cos(np.radians(ring[:, 1].mean())), ring[:, 1]
    return abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2


def simplify(ring, tolerance):
    """Douglas and Peucker, without recursion; a degree of longitude counts for less near a pole."""
    points = ring * np.array([np.cos(np.radians(min(75, abs(ring[:, 1].mean())))), 1])
    keep = np.zeros(len(ring), bool)
    keep[[0, len(ring) // 2, -1]] = True
    stack = [(0, len(ring) // 2), (len(ring) // 2, len(ring) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        start, leg = points[first], points[last] - points[first]
        off = points[first + 1 : last] - start
        length = np.hypot(*leg)
        far = np.abs(off[:, 0] * leg[1] - off[:, 1] * leg[0]) / length if length > 0 else np.hypot(*off.T)
        worst = int(far.argmax())
        if far[worst] <= tolerance:
            continue
        middle = first + 1 + worst
        keep[middle] = True
        stack += [(first, middle), (middle, last)]
    return ring[keep]


def polygons(x, y, field):
    """What is below zero, as lists of rings, the outer one first."""
    # A rim above zero closes the rings along the edges of the grid.
    drawn = plt.contourf(x, y, field, levels=[-1e9, 0])
    for segments, kinds in zip(drawn.allsegs[0], drawn.allkinds[0]):
        starts = np.flatnonzero(kinds == 1).tolist() + [len(kinds)]
        yield [segments[a:b] for a, b in zip(starts, starts[1:])]
    plt.close("all")


def quantised(ring):
    whole = np.round(ring / SCALE).astype(int)
    moved = np.any(np.diff(whole, axis=0) != 0, axis=1)
    whole = whole[np.concatenate([[True], moved])]
    if not np.array_equal(whole[0], whole[-1]):
        whole = np.vstack([whole, whole[:1]])
    return whole


heights = read()
x = -180 + (np.arange(heights.shape[1]) - OVERLAP) / 12
y = np.linspace(-90, 90, heights.shape[0])
heights = ease(heights, y)
arcs, geometries, outer_field = [], [], None
for metres, blur, least, tolerance in BANDS:
    field = gaussian_filter(heights, blur) + metres
    # Deeper than this and than the band before, however each is blurred.
    field = field if outer_field is None else np.maximum(field, outer_field)
    outer_field = field
    step = 1 if blur < 2 else 2
    band = []
    for rings in polygons(x[::step], y[::step], field[::step, ::step]):
        if area(rings[0]) < least:
            continue
        kept = [rings[0]] + [hole for hole in rings[1:] if area(hole) >= least]
        lines = [quantised(simplify(ring, tolerance)) for ring in kept]
        if len(lines[0]) < 4:
            continue
        indices = []
        for line in lines:
            if len(line) < 4:
                continue
            indices.append([len(arcs)])
            arcs.append([line[0].tolist(), *np.diff(line, axis=0).tolist()])
        band.append(indices)
    geometries.append({"type": "MultiPolygon", "properties": {"metres": metres}, "arcs": band})
    print(metres, len(band), "polygons", sum(len(arcs[i[0]]) for p in band for i in p), "vertices")

topology = {
    "type": "Topology",
    "transform": {"scale": [SCALE, SCALE], "translate": [0, 0]},
    "objects": {"depth": {"type": "GeometryCollection", "geometries": geometries}},
    "arcs": arcs,
}
TARGET.write_text(json.dumps(topology, separators=(",", ":")) + "\n")
print(TARGET.stat().st_size, "bytes")
