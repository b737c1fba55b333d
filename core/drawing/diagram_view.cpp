// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/diagram_view.h"

namespace cw::drawing {

bool DiagramView::press(const DiagramPart& part)
{
    if (part.key.empty()) return false;
    using Kind = DiagramPart::Kind;
    if (part.kind == Kind::plane) plane = part.first;
    else if (part.kind == Kind::rail) rail = part.first;
    else if (part.key == "pod") pod = pod == part.first ? 0 : part.first;
    else if (!toggled.erase(part.key)) toggled.insert(part.key);
    return true;
}

}  // namespace cw::drawing
