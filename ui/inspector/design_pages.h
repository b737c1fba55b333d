// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "inspector/design_place.h"
#include "session/document_session.h"

namespace cw::ui {

class CoolingPage;
class EconomicsPage;
class EnvironmentPage;
class InspectorPage;
class PhasesPage;
class PowerPage;
class SitePage;
class SuppliesPage;

/// The pages of what a design has besides what stands on the plan. The inspector that shows them owns them.
struct DesignPages {
    explicit DesignPages(DocumentSession& session);

    SitePage* site;
    PhasesPage* phases;
    SuppliesPage* supplies;
    PowerPage* power;
    CoolingPage* cooling;
    EnvironmentPage* environment;
    EconomicsPage* economics;

    [[nodiscard]] std::vector<InspectorPage*> all() const;
    [[nodiscard]] bool has(const InspectorPage* page) const;
    /// With the row chosen that is meant; null: the part has no page of its own.
    [[nodiscard]] InspectorPage* pageOf(const DesignPlace& place) const;
};

}  // namespace cw::ui
