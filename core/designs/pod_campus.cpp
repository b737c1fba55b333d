// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/pod_campus.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "designs/racks.h"
#include "designs/yard.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::AreaKind;
using geometry::Mm;
using geometry::Point;
using geometry::Rect;
using geometry::Size;

constexpr Mm hall_margin = 4'000;
constexpr Mm hot_aisle = 2'400;
constexpr Mm north_margin = 40'000;            // the gallery of chillers and pumps
constexpr Mm south_margin = 26'000;            // staging and offices
constexpr Mm least_hall_gap = 12'000;
constexpr Mm between_clusters = 40'000;
constexpr Mm lane = 25'000;                    // between a building and its yards

/// A pod: arrays and one row of services, face to face.
void addPod(Document& document, const PodCampus& campus, const std::string& id, int arrays)
{
    FacingRows rows;
    const int below = (campus.arrays_per_pod + 1) / 2;
    for (int i = 0; i < arrays; ++i) (i < below ? rows.lower : rows.upper).push_back(campus.array);
    rows.upper.push_back(BlockId("services"));
    document.put(facingRows(document, id, arrays == 1 ? std::string("Pod of one array") : fmt::format("Pod of {} arrays", arrays), rows));
}

double rating(const ItemId& item, const char* key)
{
    const catalog::Item* found = catalog::Catalog::builtin().find(item);
    return found ? found->number(key).value_or(1) : 1;
}

/// "-2" for the second building; nothing for the first, or only one.
std::string suffix(std::int64_t building) { return building == 0 ? std::string() : fmt::format("-{}", building + 1); }

/// One building after the other, each with its halls, its gallery and its yards.
class Builder {
public:
    Builder(Document& document, const PodCampus& campus) : document_(document), campus_(campus)
    {
        document_.put(rowOf(document_, "services", "Pod services", campus_.services));
        addPod(document_, campus_, "pod", campus_.arrays_per_pod);
        if (const auto rest = static_cast<int>(campus_.arrays % campus_.arrays_per_pod)) addPod(document_, campus_, "pod-partial", rest);
        const document::DocumentLookup lookup(document_);
        pod_ = floorplan::extent(BlockId("pod"), lookup);
        hall_ = {pod_.width() + 2 * hall_margin, campus_.pods_per_hall * pitch() - hot_aisle + 2 * hall_margin};
        gallery_depth_ = galleryDepth();
        building_ = campus_.building.value_or(fittingBuilding());
    }

    Rect build()
    {
        Rect all = addCluster(0, campus_.corner);
        const Size cell{all.max.x - campus_.corner.x + between_clusters, all.max.y - campus_.corner.y + between_clusters};
        const std::int64_t cells = campus_.buildings() + (campus_.top_racks > 0 ? 1 : 0);
        const auto columns = static_cast<std::int64_t>(std::ceil(std::sqrt(static_cast<double>(cells))));
        const std::int64_t rows = (cells + columns - 1) / columns;
        const std::int64_t middle = campus_.top_racks > 0 ? std::min(cells - 1, rows / 2 * columns + columns / 2) : -1;
        std::int64_t building = 1;
        for (std::int64_t i = 1; i < cells; ++i) {
            const Point corner{campus_.corner.x + i % columns * cell.width, campus_.corner.y + i / columns * cell.depth};
            all = all.united(i == middle ? addNetworkBuilding(corner) : addCluster(building++, corner));
        }
        return all.united(addSitePlant());
    }

private:
    [[nodiscard]] Mm pitch() const { return pod_.depth() + hot_aisle; }

    [[nodiscard]] std::int64_t arraysOfHall(std::int64_t hall) const
    {
        return std::clamp<std::int64_t>(campus_.arrays - hall * campus_.arraysPerHall(), 0, campus_.arraysPerHall());
    }
    [[nodiscard]] double gpusOfBuilding(std::int64_t building) const
    {
        const std::int64_t each = campus_.arraysPerHall() * campus_.halls_per_building;
        return static_cast<double>(std::clamp<std::int64_t>(campus_.arrays - building * each, 0, each) * campus_.gpus_per_array);
    }

    [[nodiscard]] std::int64_t fanWallsOfHall(std::int64_t hall) const
    {
        if (campus_.fan_wall.empty()) return 0;
        return unitsFor(static_cast<double>(arraysOfHall(hall) * campus_.gpus_per_array) * campus_.air_kw_per_gpu, rating(campus_.fan_wall, "capacity_kw"), 1);
    }
    [[nodiscard]] std::int64_t fanWallsInARow() const { return std::max<std::int64_t>(1, (hall_.width - 2'000) / (footprintOf(campus_.fan_wall).width + 600)); }
    [[nodiscard]] Mm galleryDepth() const
    {
        const std::int64_t walls = fanWallsOfHall(0);
        return walls == 0 ? 0 : ((walls + fanWallsInARow() - 1) / fanWallsInARow()) * fan_wall_pitch + 2'000;
    }

    [[nodiscard]] Size fittingBuilding() const
    {
        const std::int64_t halls = std::min<std::int64_t>(campus_.halls(), campus_.halls_per_building);
        return {halls * (hall_.width + least_hall_gap) + least_hall_gap, south_margin + gallery_depth_ + hall_.depth + north_margin};
    }

    Rect addCluster(std::int64_t index, Point corner)
    {
        const Rect building = Rect::at(corner, building_);
        const std::string id = "building" + suffix(index);
        addArea(document_, id, AreaKind::building, campus_.buildings() == 1 ? std::string("Main building") : fmt::format("Building {}", index + 1), building);
        addHalls(index, building, AreaId(id));
        addRooms(index, building, AreaId(id));
        return building.united(addYards(index, building));
    }

    /// In one row along the north of the building.
    void addHalls(std::int64_t index, const Rect& building, const AreaId& parent)
    {
        const int columns = campus_.building ? campus_.halls_per_building : static_cast<int>(std::min<std::int64_t>(campus_.halls(), campus_.halls_per_building));
        const Mm gap = (building.width() - columns * hall_.width) / (columns + 1);
        for (int column = 0; column < campus_.halls_per_building; ++column) {
            const std::int64_t hall = index * campus_.halls_per_building + column;
            if (hall >= campus_.halls()) return;
            const Point corner{building.min.x + gap + column * (hall_.width + gap), building.max.y - north_margin - hall_.depth};
            const std::string id = fmt::format("hall-{}", hall + 1);
            addArea(document_, id, AreaKind::hall, fmt::format("Hall {}", hall + 1), Rect::at(corner, hall_), parent);
            addPods(hall, id, corner);
            addFanWalls(hall, corner, parent);
        }
    }

    /// A full hall of a site of many buildings is one repeat: the file stays small, and an engineer thinks of it as one.
    void addPods(std::int64_t hall, const std::string& id, Point corner)
    {
        const std::int64_t first = hall * campus_.pods_per_hall;
        const std::int64_t whole = campus_.arrays / campus_.arrays_per_pod;
        const int full = static_cast<int>(std::clamp<std::int64_t>(whole - first, 0, campus_.pods_per_hall));
        if (campus_.buildings() > 1 && full > 1) {
            place(hall, id + ".pods", "pod", corner, 0, full, fmt::format("H{}-P{{r}}", hall + 1));
        } else {
            for (int row = 0; row < full; ++row) place(hall, fmt::format("{}.pod-{}", id, row + 1), "pod", corner, row, 1, fmt::format("H{}-P{}", hall + 1, row + 1));
        }
        const bool last = first + full == whole && full < campus_.pods_per_hall && campus_.arrays % campus_.arrays_per_pod != 0;
        if (last) place(hall, fmt::format("{}.pod-{}", id, full + 1), "pod-partial", corner, full, 1, fmt::format("H{}-P{}", hall + 1, full + 1));
    }

    void place(std::int64_t hall, const std::string& id, const char* block, Point corner, int row, int rows, const std::string& label)
    {
        floorplan::Placement placement;
        placement.id = PlacementId(id);
        placement.area = AreaId(fmt::format("hall-{}", hall + 1));
        placement.what = BlockId(block);
        placement.pose.origin = {corner.x + hall_margin - pod_.min.x, corner.y + hall_margin + row * pitch() - pod_.min.y};
        if (rows > 1) placement.repeat = {1, rows, 0, pitch()};
        placement.label = label;
        placement.phase = campus_.phase_of_hall(hall);
        document_.put(std::move(placement));
    }

    void addFanWalls(std::int64_t hall, Point corner, const AreaId& parent)
    {
        const std::int64_t walls = fanWallsOfHall(hall);
        if (walls == 0) return;
        const std::string id = fmt::format("gallery-{}", hall + 1);
        const Rect gallery{{corner.x, corner.y - gallery_depth_}, {corner.x + hall_.width, corner.y}};
        addArea(document_, id, AreaKind::room, fmt::format("Fan gallery {}", hall + 1), gallery, parent);
        addRows(document_, {AreaId(id), {}, AreaKind::room, campus_.fan_wall, walls, fanWallsInARow(), 600, fan_wall_pitch - footprintOf(campus_.fan_wall).depth, 0, "FW{n}", campus_.phase_of_hall(hall)},
                {gallery.min.x + 1'000, gallery.min.y + 2'500});
    }

    /// The racks of the fourth tier, in rows of twelve face to face.
    Rect addNetworkBuilding(Point corner)
    {
        constexpr int row_length = 12;
        document_.put(rowOf(document_, "top-row", "Row of top racks", {{RackId("top"), row_length}}));
        FacingRows rows;
        rows.lower = rows.upper = {BlockId("top-row")};
        document_.put(facingRows(document_, "top-pair", "Two rows of top racks", rows));
        const document::DocumentLookup lookup(document_);
        const Rect pair = floorplan::extent(BlockId("top-pair"), lookup);
        const auto pairs = static_cast<int>((campus_.top_racks + 2 * row_length - 1) / (2 * row_length));
        constexpr int most_rows = 14;
        const int columns = (pairs + most_rows - 1) / most_rows;
        const int pairs_a_column = (pairs + columns - 1) / columns;
        const Mm pitch_x = pair.width() + 3'000;
        const Mm pitch_y = pair.depth() + hot_aisle;
        const Rect hall = Rect::at({corner.x + 8'000, corner.y + 8'000}, {columns * pitch_x + 2 * hall_margin, pairs_a_column * pitch_y + 2 * hall_margin});
        const Rect building = hall.grown(8'000);
        addArea(document_, "network-building", AreaKind::building, "Network building", building);
        addArea(document_, "network-hall", AreaKind::hall, "Network hall: fourth tier", hall, AreaId("network-building"));
        floorplan::Placement placement;
        placement.id = PlacementId("network-hall.rows");
        placement.area = AreaId("network-hall");
        placement.what = BlockId("top-pair");
        placement.pose.origin = {hall.min.x + hall_margin - pair.min.x, hall.min.y + hall_margin - pair.min.y};
        placement.repeat = {columns, pairs_a_column, columns > 1 ? pitch_x : 0, pairs_a_column > 1 ? pitch_y : 0};
        placement.label = "N{n}";
        placement.phase = campus_.plant_phase;
        document_.put(std::move(placement));
        return building;
    }

    void addRooms(std::int64_t index, const Rect& building, const AreaId& parent)
    {
        const Rect mechanical{{building.min.x + 10'000, building.max.y - 34'000}, {building.max.x - 10'000, building.max.y - 6'000}};
        addArea(document_, "mechanical" + suffix(index), AreaKind::room, "Mechanical gallery: chillers and facility pumps", mechanical, parent);
        if (!campus_.building) {
            const Rect offices{{building.min.x + 10'000, building.min.y + 4'000}, {building.max.x - 10'000, building.min.y + south_margin - 6'000}};
            addArea(document_, "offices" + suffix(index), AreaKind::room, "Staging, spares and offices", offices, parent);
        }
        if (campus_.chiller.empty()) return;
        const auto chillers = unitsFor(campus_.it_kw_per_gpu * campus_.chiller_share * gpusOfBuilding(index), rating(campus_.chiller, "capacity_kw"), 1);
        const Mm each = footprintOf(campus_.chiller).width + 2'500;
        const std::int64_t in_a_row = std::clamp<std::int64_t>((mechanical.width() - 12'000) / each, 1, 30);
        addRows(document_, {AreaId("mechanical" + suffix(index)), {}, AreaKind::room, campus_.chiller, chillers, in_a_row, 2'500, 3'000, 0, "CH{n}", phaseOf(index)},
                {mechanical.min.x + 6'000, mechanical.min.y + 6'000});
    }

    /// Heat rejection north of the building, unit substations east of it.
    Rect addYards(std::int64_t index, const Rect& building)
    {
        const double it_kw = campus_.it_kw_per_gpu * gpusOfBuilding(index);
        const auto coolers = unitsFor(it_kw * campus_.rejection_share, rating(campus_.rejection, "capacity_kw"), 2);
        const Mm each = footprintOf(campus_.rejection).width + 3'000;
        const std::int64_t across = std::clamp<std::int64_t>((building.width() - 16'000) / each, 4, campus_.building ? 20 : 60);
        Rect yards = addYard(document_, {AreaId("cooling-yard" + suffix(index)), std::string("Cooling yard: ") + campus_.rejection_name, AreaKind::yard, campus_.rejection, coolers, across, 3'000, 6'000, 8'000, "CT{n}", phaseOf(index)},
                             {building.min.x, building.max.y + lane});
        const double kva = campus_.facility_kw_per_gpu * gpusOfBuilding(index) / power_factor;
        const auto units = unitsFor(kva, rating(unit_substation, "rating_mva") * 1000 * 0.8, 2);
        return yards.united(addYard(document_, {AreaId("electrical-yard" + suffix(index)), "Unit substations 3 MVA", AreaKind::yard, unit_substation, units, 5, 4'000, 6'000, 6'000, "US{n}", phaseOf(index)},
                                    {building.max.x + lane, building.min.y}));
    }

    [[nodiscard]] PhaseId phaseOf(std::int64_t building) const
    {
        return building == 0 ? campus_.plant_phase : campus_.phase_of_hall(building * campus_.halls_per_building);
    }

    /// What serves the whole site. Beside one building to its east and west; of many buildings to the south.
    Rect addSitePlant()
    {
        const Rect first = Rect::at(campus_.corner, building_);
        const double kva = campus_.facility_kw_per_gpu * static_cast<double>(campus_.gpus()) / power_factor;
        const auto transformers = unitsFor(kva / 1000, rating(campus_.substation_transformer, "rating_mva"), 1);
        const bool one = campus_.buildings() == 1;
        const Mm south = first.min.y - 170'000;
        const Area substation{"substation", "Substation 161 kV", AreaKind::substation, campus_.substation_transformer, transformers, one ? 4 : (transformers + 1) / 2, 12'000, 12'000, 20'000, "T{n}"};
        Rect all = add(substation, one ? Point{electricalYardEnd() + 40'000, first.min.y + 20'000} : Point{first.min.x, south});
        const Area batteries{"battery-yard", "Batteries", AreaKind::yard, ItemId("megapack-2xl-2h"), campus_.batteries, 10, 2'500, 4'000, 6'000, "BESS{n}"};
        all = all.united(add(batteries, one ? Point{all.min.x, all.max.y + 30'000} : Point{all.max.x + 30'000, south}));
        const Point west{first.min.x - 130'000, first.min.y};
        const Rect engines = add({"engine-yard", "Gas engines", AreaKind::yard, ItemId("gas-recip-2500"), campus_.engines, 2, 6'000, 5'000, 8'000, "GE{n}"}, west);
        Area turbines{"turbine-yard", "Gas turbines", AreaKind::yard, ItemId("gas-turbine-smt130"), campus_.turbines, 2, 10'000, 12'000, 10'000, "GT{n}"};
        turbines.phase = campus_.turbine_phase;
        return all.united(engines).united(add(turbines, {west.x, campus_.engines > 0 ? engines.max.y + 35'000 : west.y}));
    }

    struct Area {
        const char* id;
        const char* name;
        AreaKind kind;
        ItemId item;
        std::int64_t units;
        std::int64_t columns;
        Mm gap_x, gap_y, margin;
        const char* label;
        PhaseId phase{};
    };
    Rect add(const Area& area, Point corner)
    {
        return addYard(document_, {AreaId(area.id), area.name, area.kind, area.item, area.units, area.columns, area.gap_x, area.gap_y, area.margin, area.label,
                                   area.phase.empty() ? campus_.plant_phase : area.phase},
                       corner);
    }
    [[nodiscard]] Mm electricalYardEnd() const { return geometry::bounds(document_.find<floorplan::Area>(AreaId("electrical-yard"))->outline).max.x; }

    static constexpr Mm fan_wall_pitch = 3'500;
    static constexpr double power_factor = 0.98;
    const ItemId unit_substation{"xfmr-mvlv-3mva"};
    Document& document_;
    const PodCampus& campus_;
    Rect pod_;
    Size hall_;
    Mm gallery_depth_ = 0;
    Size building_;
};

}  // namespace

std::int64_t arraysFor(std::int64_t gpus, std::int64_t gpus_per_array) { return (gpus + gpus_per_array - 1) / gpus_per_array; }

Rect addPodCampus(Document& document, const PodCampus& campus) { return Builder(document, campus).build(); }

}  // namespace cw::designs
