// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_options.h"

namespace cw::ui {

bool PlanOptions::shows(Appearance appearance) const
{
    switch (appearance) {
    case Appearance::network: return network;
    case Appearance::power: return power;
    case Appearance::cooling: return cooling;
    case Appearance::compute:
    case Appearance::storage:
    case Appearance::management:
    case Appearance::other: break;
    }
    return equipment;
}

}  // namespace cw::ui
