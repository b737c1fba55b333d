// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

namespace cw::document {

Document::Document()
{
    put(Project{});
    put(floorplan::Site{});
    put(power::DistributionPlan{});
    put(cooling::CoolingPlan{});
    put(environment::EnvironmentPlan{});
    put(economics::EconomicPlan{});
}

catalog::Catalog Document::catalog() const
{
    const auto& own = table<catalog::Item>();
    if (own.empty()) return catalog::Catalog::builtin();
    std::vector<catalog::Item> items;
    for (const auto& item : own.rows()) items.push_back(*item);
    return catalog::Catalog::builtin().overlaid(std::move(items));
}

bool operator==(const Snapshot& a, const Snapshot& b)
{
    const bool same_design = a.design == b.design || (a.design && b.design && *a.design == *b.design);
    return same_design && a.id == b.id && a.name == b.name && a.note == b.note && a.taken == b.taken;
}

DocumentLookup::DocumentLookup(const Document& document) : document_(document), catalog_(document.catalog()) {}

const catalog::Item* DocumentLookup::item(const ItemId& id) const { return catalog_.find(id); }
const floorplan::RackDesign* DocumentLookup::rack(const RackId& id) const { return document_.find<floorplan::RackDesign>(id); }
const floorplan::Block* DocumentLookup::block(const BlockId& id) const { return document_.find<floorplan::Block>(id); }

}  // namespace cw::document
