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
with open(sys.argv[1]) as lines:
    for line in lines:
        a, b, mbps = line.split()
        graph.add_edge(a, b, capacity=int(mbps))
        if a != "s" and b != "t":
            graph.add_edge(b, a, capacity=int(mbps))
start = time.process_time()
value = networkx.maximum_flow_value(graph, "s", "t")
print(time.process_time() - start, value / 1e6)
