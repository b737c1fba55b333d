# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what ezdxf finds in a DXF file: errors, unit, kinds of entities, layers, and the box of the property line."""
import json
import sys

import ezdxf
from ezdxf import bbox

document = ezdxf.readfile(sys.argv[1])
model = document.modelspace()
box = bbox.extents(model.query('LWPOLYLINE[layer=="PROPERTY"]'))
print(json.dumps({
    "errors": [str(error.message) for error in document.audit().errors],
    "unit": document.header.get("$INSUNITS"),
    "entities": sorted({entity.dxftype() for entity in model}),
    "layers": sorted({entity.dxf.layer for entity in model}),
    "property_mm": [box.extmin.x, box.extmin.y, box.extmax.x, box.extmax.y] if box.has_data else [],
}))
