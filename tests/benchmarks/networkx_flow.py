# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Maximum flow between two given halves of a network, by NetworkX.

usage: networkx_flow.py FILE
FILE: a line per link "a b mbps", source and sink are "s" and "t". Prints seconds of processor time and Tb/s.
"""
import sys
import time

import networkx

graph = networkx.DiGraph()


def widen(a, b, mbps):
    """Parallel links add up: a DiGraph holds one edge between two vertices."""
    if graph.has_edge(a, b):
        graph[a][b]["capacity"] += mbps
    else:
        graph.add_edge(a, b, capacity=mbps)


with open(sys.argv[1]) as lines:
    for line in lines:
        a, b, mbps = line.split()
        widen(a, b, int(mbps))
        if a != "s" and b != "t":
            widen(b, a, int(mbps))
start = time.process_time()
value = networkx.maximum_flow_value(graph, "s", "t")
print(time.process_time() - start, value / 1e6)
