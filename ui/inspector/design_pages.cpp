// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/design_pages.h"

#include <algorithm>

#include "inspector/cooling_page.h"
#include "inspector/economics_page.h"
#include "inspector/environment_page.h"
#include "inspector/phases_page.h"
#include "inspector/power_page.h"
#include "inspector/site_page.h"
#include "inspector/supplies_page.h"

namespace cw::ui {

DesignPages::DesignPages(DocumentSession& session)
    : site(new SitePage(session)), phases(new PhasesPage(session)), supplies(new SuppliesPage(session)), power(new PowerPage(session)), cooling(new CoolingPage(session)),
      environment(new EnvironmentPage(session)), economics(new EconomicsPage(session))
{
}

std::vector<InspectorPage*> DesignPages::all() const { return {site, phases, supplies, power, cooling, environment, economics}; }

bool DesignPages::has(const InspectorPage* page) const
{
    const auto pages = all();
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

InspectorPage* DesignPages::pageOf(const DesignPlace& place) const
{
    switch (place.part) {
    case DesignPart::site: return site;
    case DesignPart::phases: phases->choose(place.id); return phases;
    case DesignPart::supplies: supplies->choose(place.id); return supplies;
    case DesignPart::power: return power;
    case DesignPart::cooling: return cooling;
    case DesignPart::environment: return environment;
    case DesignPart::economics: return economics;
    case DesignPart::project:
    case DesignPart::racks:
    case DesignPart::networks: return nullptr;
    }
    return nullptr;
}

}  // namespace cw::ui
