// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrange/plan_filter.h"

#include <map>

#include <QString>

namespace cw::ui {

using catalog::Item;
using floorplan::Placement;

namespace {

/// The equipment inside of each distinct content, looked up once.
class Equipment {
public:
    explicit Equipment(const PlanScene& scene) : scene_(scene) {}

    const std::vector<const Item*>& in(const floorplan::Content& content)
    {
        const auto [known, fresh] = known_.try_emplace(content);
        if (!fresh) return known->second;
        for (const auto& [id, count] : floorplan::tally(content, scene_.lookup()).items)
            if (const Item* item = scene_.lookup().item(id)) known->second.push_back(item);
        return known->second;
    }

private:
    const PlanScene& scene_;
    std::map<floorplan::Content, std::vector<const Item*>> known_;
};

bool contains(const std::string& text, const QString& part) { return QString::fromStdString(text).contains(part, Qt::CaseInsensitive); }

bool standsIn(const document::Document& document, AreaId area, const AreaId& wanted)
{
    for (int depth = 0; depth < 32 && !area.empty(); ++depth) {
        if (area == wanted) return true;
        const auto* row = document.find<floorplan::Area>(area);
        area = row ? row->parent : AreaId();
    }
    return false;
}

bool fits(const PlanScene& scene, const PlanScene::Entry& entry, const PlanFilter& filter, Equipment& equipment)
{
    const Placement& row = *entry.row;
    if (!filter.text.empty()) {
        const QString part = QString::fromStdString(filter.text);
        if (!contains(row.label, part) && !contains(row.id.text(), part) && !contains(entry.shape->name(), part)) return false;
    }
    if (filter.content && row.what != *filter.content) return false;
    if (filter.phase && row.phase != *filter.phase) return false;
    if (!filter.area.empty() && !standsIn(scene.document(), row.area, filter.area)) return false;
    if (filter.layer && entry.shape->ground_m2[static_cast<std::size_t>(*filter.layer)] <= 0) return false;
    const auto any = [&](auto&& test) {
        const auto& items = equipment.in(row.what);
        return std::any_of(items.begin(), items.end(), test);
    };
    if (filter.kind && !any([&](const Item* item) { return item->kind == *filter.kind; })) return false;
    return filter.maker.empty() || any([&](const Item* item) { return item->vendor == filter.maker; });
}

}  // namespace

std::set<document::Subject> matching(const PlanScene& scene, const PlanFilter& filter)
{
    Equipment equipment(scene);
    std::set<document::Subject> found;
    scene.forEach([&](const PlanScene::Entry& entry) {
        if (fits(scene, entry, filter, equipment)) found.insert(entry.row->id);
    });
    return found;
}

PlanContents contentsOf(const PlanScene& scene)
{
    Equipment equipment(scene);
    PlanContents found;
    scene.forEach([&](const PlanScene::Entry& entry) {
        if (!found.contents.insert(entry.row->what).second) return;
        for (const Item* item : equipment.in(entry.row->what)) {
            found.kinds.insert(item->kind);
            if (!item->vendor.empty()) found.makers.insert(item->vendor);
        }
    });
    return found;
}

}  // namespace cw::ui
