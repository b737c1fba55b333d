// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/row_name.h"

#include <array>
#include <utility>

#include <QCoreApplication>

#include "panels/subject_name.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::RowName)
};

/// The table that a key of the file refers to; empty: none.
std::string tableOf(const std::string& key)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 13> references{{
        {"area", "areas"}, {"parent", "areas"}, {"phase", "phases"}, {"rack", "racks"}, {"block", "blocks"}, {"item", "items"}, {"placement", "placements"},
        {"enclosure", "items"}, {"rear_door", "items"}, {"chiller", "items"}, {"rejection_item", "items"}, {"climate", "items"}, {"replaces", "supplies"}}};
    for (const auto& [name, table] : references)
        if (key == name) return std::string(table);
    return {};
}

template <class Row>
QString nameIn(const document::Document& document, const std::string& id)
{
    const Row* row = document.find<Row>(decltype(Row::id)(id));
    return row && !row->name.empty() ? QString::fromStdString(row->name) : QString::fromStdString(id);
}

}  // namespace

QString tableWord(const std::string& table)
{
    if (table == "project") return Text::tr("Title block");
    if (table == "site") return Text::tr("Site");
    if (table == "areas") return Text::tr("Area");
    if (table == "racks") return Text::tr("Rack");
    if (table == "blocks") return Text::tr("Block");
    if (table == "placements") return Text::tr("Placement");
    if (table == "backgrounds") return Text::tr("Picture");
    if (table == "networks") return Text::tr("Network");
    if (table == "supplies") return Text::tr("Source");
    if (table == "phases") return Text::tr("Phase");
    if (table == "power") return Text::tr("Power distribution");
    if (table == "cooling") return Text::tr("Cooling");
    if (table == "environment") return Text::tr("Environment");
    if (table == "economics") return Text::tr("Economics");
    if (table == "waivers") return Text::tr("Waiver");
    if (table == "items") return Text::tr("Equipment");
    if (table == "trays") return Text::tr("Tray");
    if (table == "snapshots") return Text::tr("Snapshot");
    return QString::fromStdString(table);
}

QString rowName(const document::Document& document, const std::string& table, const std::string& id)
{
    if (id.empty()) return {};
    if (table == "placements") return subjectName(PlacementId(id), document);
    if (table == "areas") return subjectName(AreaId(id), document);
    if (table == "blocks") return subjectName(BlockId(id), document);
    if (table == "racks") return subjectName(RackId(id), document);
    if (table == "networks") return subjectName(NetworkId(id), document);
    if (table == "supplies") return subjectName(SupplyId(id), document);
    if (table == "phases") return subjectName(PhaseId(id), document);
    if (table == "items") return subjectName(ItemId(id), document);
    if (table == "backgrounds") return nameIn<floorplan::Background>(document, id);
    if (table == "trays") return nameIn<cabling::Tray>(document, id);
    if (table == "snapshots") return nameIn<document::Snapshot>(document, id);
    return QString::fromStdString(id);
}

QString valueText(const document::Document& document, const std::string& pointer, const std::string& value)
{
    if (value.empty()) return QStringLiteral("—");
    const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
    if (!quoted) return QString::fromStdString(value);
    const std::string inner = value.substr(1, value.size() - 2);
    const std::string table = tableOf(pointer.substr(pointer.rfind('/') + 1));
    return table.empty() ? QString::fromStdString(value) : rowName(document, table, inner);
}

}  // namespace cw::ui
