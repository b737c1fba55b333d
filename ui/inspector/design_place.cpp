// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/design_place.h"

#include <array>
#include <utility>

namespace cw::ui {

namespace {

std::optional<DesignPlace> placeOf(const PlanId& id)
{
    constexpr std::array plans{std::pair("project", DesignPart::project), std::pair("power", DesignPart::power), std::pair("cooling", DesignPart::cooling),
                               std::pair("environment", DesignPart::environment), std::pair("economics", DesignPart::economics), std::pair("networks", DesignPart::networks)};
    for (const auto& [name, part] : plans)
        if (id.text() == name) return DesignPlace{part, {}};
    return std::nullopt;
}

}  // namespace

std::optional<DesignPlace> placeOf(const checks::SubjectId& subject)
{
    if (const auto* id = std::get_if<SupplyId>(&subject)) return DesignPlace{DesignPart::supplies, id->text()};
    if (const auto* id = std::get_if<PhaseId>(&subject)) return DesignPlace{DesignPart::phases, id->text()};
    if (const auto* id = std::get_if<RackId>(&subject)) return DesignPlace{DesignPart::racks, id->text()};
    if (const auto* id = std::get_if<NetworkId>(&subject)) return DesignPlace{DesignPart::networks, id->text()};
    if (const auto* id = std::get_if<PlanId>(&subject)) return placeOf(*id);
    return std::nullopt;
}

}  // namespace cw::ui
