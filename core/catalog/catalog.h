// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "errors/error.h"
#include "geometry/geometry.h"
#include "ids/ids.h"

/// What can be placed or bought: every value with its provenance.
namespace cw::catalog {

enum class Kind {
    gpu_system, network_switch, cable, rack, rack_pdu, server, storage,
    rear_door, cdu, crah, fan_wall, cooling_tower, dry_cooler, chiller, pump,
    utility_step, transformer, switchgear, ups, busway, diesel_generator, gas_engine, gas_turbine, battery,
    tariff, permit, climate, standard,
    device,                                    ///< rack equipment of no other kind
};
inline constexpr int kind_count = static_cast<int>(Kind::device) + 1;

[[nodiscard]] std::string_view name(Kind kind);                       ///< "gpu_system", as in files
[[nodiscard]] std::optional<Kind> kindFromName(std::string_view name);
[[nodiscard]] bool isPlaceable(Kind kind);                            ///< has a footprint on the plan or a place in a rack

/// How far a value can be trusted.
enum class Provenance {
    datasheet,   ///< the maker's document
    published,   ///< another published source, named
    defaulted,   ///< a default of this program, from models.md-style practice, with its source
    estimate,    ///< somebody's estimate, no document
    derived,     ///< computed from other values, the rule named in the source
    user,        ///< entered by the user
};
[[nodiscard]] std::string_view name(Provenance mark);
[[nodiscard]] std::optional<Provenance> provenanceFromName(std::string_view name);

/// One figure with where it comes from. A range keeps both ends; the middle is used in sums.
struct Value {
    double low = 0;
    double high = 0;
    Provenance mark = Provenance::estimate;
    std::string source;

    [[nodiscard]] bool isRange() const { return low != high; }
    [[nodiscard]] double middle() const { return (low + high) / 2; }
    friend bool operator==(const Value&, const Value&) = default;
};

/// One piece of equipment. Numbers are found by key; a key ends in its unit ("power_peak_kw").
/// What is not known is absent, never zero. The allowed keys with label and dimension: properties.h.
struct Item {
    ItemId id;
    Kind kind = Kind::gpu_system;
    std::string name;
    std::string vendor;
    std::string source;                      ///< where the record comes from
    std::string notes;
    std::map<std::string, Value, std::less<>> values;
    std::map<std::string, std::string, std::less<>> texts;  ///< e.g. "protocol": "InfiniBand NDR"

    [[nodiscard]] const Value* find(std::string_view key) const;
    /// The middle of the value, or nothing.
    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    /// "" when absent.
    [[nodiscard]] std::string_view text(std::string_view key) const;
    /// width_mm x depth_mm; nothing when either is unknown (cables, devices that live in racks).
    [[nodiscard]] std::optional<geometry::Size> footprint() const;

    friend bool operator==(const Item&, const Item&) = default;
};

/// Items by id. The built-in catalogue is shared; a document's own items lie over it.
class Catalog {
public:
    Catalog() = default;
    explicit Catalog(std::vector<Item> items);

    /// The catalogue shipped with the program.
    static const Catalog& builtin();
    /// Reads the shipped JSON form; unknown key, unknown unit, duplicate id: error with JSON pointer.
    static Result<Catalog> fromJson(std::string_view json);

    /// A view in which `items` add to or replace what is here. Cheap.
    [[nodiscard]] Catalog overlaid(std::vector<Item> items) const;

    [[nodiscard]] const Item* find(const ItemId& id) const;
    /// All, sorted by id.
    [[nodiscard]] std::vector<const Item*> all() const;
    [[nodiscard]] std::vector<const Item*> ofKind(Kind kind) const;

private:
    using Map = std::map<ItemId, Item>;
    std::shared_ptr<const Map> base_;
    std::shared_ptr<const Map> overlay_;
};

}  // namespace cw::catalog
