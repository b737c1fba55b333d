// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <tuple>

#include "cabling/tray.h"
#include "catalog/catalog.h"
#include "cooling/cooling.h"
#include "document/table.h"
#include "economics/economics.h"
#include "environment/environment.h"
#include "fabric/network.h"
#include "floorplan/layout.h"
#include "floorplan/rows.h"
#include "phases/phases.h"
#include "power/power.h"
#include "units/units.h"

/// A design: tables of values by id. Everything else is derived.
namespace cw::document {

/// A finding that someone accepted, with the reason.
struct Waiver {
    WaiverId id;
    std::string finding;                       ///< the finding's identity: code and subjects
    std::string reason;
    std::string by;
    friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// Title block data. One per document.
struct Project {
    PlanId id{"project"};
    std::string title;
    std::string client;
    std::string author;
    std::string description;
    std::string revision;
    friend bool operator==(const Project&, const Project&) = default;
};

class Document;

/// The design as it was on a day, under a name. It holds neither snapshots of its own nor the pictures that were traced over;
/// snapshots.h makes and restores it. Rows that did not change since are shared with the design.
struct Snapshot {
    SnapshotId id;
    std::string name;
    std::string note;
    units::Date taken{};
    std::shared_ptr<const Document> design;    ///< never null in a document
    friend bool operator==(const Snapshot& a, const Snapshot& b);
};

/// Every table of a document, in file order.
using Tables = std::tuple<
    Table<Project>, Table<floorplan::Site>, Table<floorplan::Area>, Table<floorplan::RackDesign>, Table<floorplan::Block>,
    Table<floorplan::Placement>, Table<floorplan::Background>, Table<fabric::Network>, Table<power::Supply>, Table<phases::Phase>,
    Table<power::DistributionPlan>, Table<cooling::CoolingPlan>, Table<environment::EnvironmentPlan>,
    Table<economics::EconomicPlan>, Table<Waiver>, Table<catalog::Item>, Table<cabling::Tray>, Table<Snapshot>>;

/// Value semantics: copying is O(1) and shares all rows.
class Document final {
public:
    /// Only with the single rows (project, site, plans) at their defaults.
    Document();

    template <class Row>
    [[nodiscard]] const Table<Row>& table() const { return std::get<Table<Row>>(tables_); }
    template <class Row>
    [[nodiscard]] Table<Row>& table() { return std::get<Table<Row>>(tables_); }
    template <class Row>
    [[nodiscard]] const Row* find(const decltype(Row::id)& id) const { return table<Row>().find(id); }
    /// The one row of a table that always has exactly one: Project, Site, the plans.
    template <class Row>
    [[nodiscard]] const Row& single() const { return *table<Row>().rows().front(); }
    template <class Row>
    void put(Row row)
    {
        auto id = row.id;
        table<Row>().set(id, std::make_shared<const Row>(std::move(row)));
    }

    [[nodiscard]] const Tables& tables() const { return tables_; }
    [[nodiscard]] Tables& tables() { return tables_; }

    /// The shipped catalogue with the document's own items over it.
    [[nodiscard]] catalog::Catalog catalog() const;

    friend bool operator==(const Document&, const Document&) = default;

private:
    Tables tables_;
};

/// True for tables that always hold exactly one row.
template <class Row>
inline constexpr bool is_single_row = std::is_same_v<decltype(Row::id), PlanId> || std::is_same_v<Row, floorplan::Site>;

/// floorplan::Lookup over a document. Keeps a copy (O(1)), so it outlives the original.
class DocumentLookup final : public floorplan::Lookup {
public:
    explicit DocumentLookup(const Document& document);
    [[nodiscard]] const catalog::Item* item(const ItemId&) const override;
    [[nodiscard]] const floorplan::RackDesign* rack(const RackId&) const override;
    [[nodiscard]] const floorplan::Block* block(const BlockId&) const override;
    [[nodiscard]] const catalog::Catalog& catalog() const { return catalog_; }

private:
    Document document_;
    catalog::Catalog catalog_;
};

}  // namespace cw::document
