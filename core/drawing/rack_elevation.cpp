// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/rack_elevation.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "drawing/style.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

// IEC 60297-3-100 (EIA-310): a rack unit is 44.45 mm, the front panel 482.6 mm wide.
constexpr double unit_mm = 44.45 / elevation_denominator;
constexpr double panel_mm = 482.6 / elevation_denominator;
constexpr double scale_mm = 9;                 ///< numbers of the units, at the left
constexpr double usual_width_mm = 600, usual_height_mm = 2000;
constexpr double line_mm = 4;

struct Enclosure {
    double width = 0, height = 0;              ///< on paper
    int units = 0;                             ///< 0: not known
    double foot = 0;                           ///< below the lowest unit
};

Enclosure enclosureOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    const catalog::Item* item = lookup.item(rack.enclosure);
    const auto number = [&](const char* key) { return item ? item->number(key) : std::nullopt; };
    Enclosure enclosure;
    enclosure.units = static_cast<int>(number("height_u").value_or(0));
    const double used = enclosure.units * unit_mm;
    enclosure.width = number("width_mm").value_or(usual_width_mm) / elevation_denominator;
    enclosure.height = std::max(number("height_mm").value_or(usual_height_mm) / elevation_denominator, used);
    enclosure.foot = (enclosure.height - used) / 2;
    return enclosure;
}

struct Device {
    const catalog::Item* item = nullptr;
    double bottom_u = 0;                       ///< from 0
    double height_u = 0;
};

class Elevation {
public:
    Elevation(SheetBuilder& builder, Pt lower_left, double width_mm, const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
        : builder_(builder), rack_(rack), lookup_(lookup), enclosure_(enclosureOf(rack, lookup)), at_(lower_left), width_(width_mm)
    {
    }

    double draw(const std::vector<SeatedSwitches>& seated)
    {
        builder_.layer("RACKS");
        const double left = at_.x + scale_mm;
        builder_.rect({left, at_.y - enclosure_.height, enclosure_.width, enclosure_.height}, ink::white, Stroke{ink::black, pen::medium, Dash::solid});
        units(left + (enclosure_.width - panel_mm) / 2);
        for (const floorplan::Mounted& mounted : rack_.devices) devices(mounted);
        for (const SeatedSwitches& switches : seated) seat(switches);
        return listed();
    }

private:
    [[nodiscard]] Frame panel(double bottom_u, double height_u) const
    {
        const double x = at_.x + scale_mm + (enclosure_.width - panel_mm) / 2;
        return {x, at_.y - enclosure_.foot - (bottom_u + height_u) * unit_mm, panel_mm, height_u * unit_mm};
    }

    void units(double panel_x)
    {
        const Stroke hair{ink::pale, pen::hair, Dash::solid};
        for (int u = 0; u < enclosure_.units; ++u) {
            const Frame frame = panel(u, 1);
            builder_.rect(frame, ink::wash, hair);
            builder_.text({at_.x + scale_mm - 1.5, baselineCentredOn(frame.centre().y, 2)}, fmt::format("{}", u + 1), {2, Weight::regular, ink::grey, Align::right});
        }
        for (const double x : {panel_x, panel_x + panel_mm}) builder_.line({x, panel(0, 0).y}, {x, panel(enclosure_.units, 0).y}, {ink::grey, pen::thin, Dash::solid});
    }

    void devices(const floorplan::Mounted& mounted)
    {
        const catalog::Item* item = lookup_.item(mounted.item);
        const auto height = item ? item->number("height_u") : std::nullopt;
        if (!height || *height <= 0) {
            beside_.push_back(fmt::format("{} x {}", mounted.count, item ? item->name : mounted.item.text()));
            return;
        }
        for (int i = 0; i < mounted.count; ++i) {
            const double bottom = mounted.bottom_u - 1 + i * *height;
            if (bottom < 0 || bottom + *height > enclosure_.units + 1e-9) {
                beside_.push_back(words::say("{} x {}: no units left for it", mounted.count - i, item->name));
                return;
            }
            device({item, bottom, *height}, Dash::solid);
            taken_.emplace_back(bottom, bottom + *height);
        }
    }

    void seat(const SeatedSwitches& switches)
    {
        const catalog::Item* item = lookup_.item(switches.item);
        const double height = item ? item->number("height_u").value_or(0) : 0;
        std::int64_t left = switches.count;
        for (double bottom = enclosure_.units - height; height > 0 && left > 0 && bottom >= 0; bottom -= 1) {
            if (!isFree(bottom, bottom + height)) continue;
            device({item, bottom, height}, Dash::dashed);
            taken_.emplace_back(bottom, bottom + height);
            --left;
        }
        if (left > 0) beside_.push_back(words::say("{} x {}: no units left for it", left, item ? item->name : switches.item.text()));
    }

    [[nodiscard]] bool isFree(double from, double to) const
    {
        return std::none_of(taken_.begin(), taken_.end(), [&](const auto& span) { return span.first < to - 1e-9 && span.second > from + 1e-9; });
    }

    void device(const Device& device, Dash edge)
    {
        const Equipment kind = equipmentOf(device.item->kind);
        const Frame frame = panel(device.bottom_u, device.height_u);
        builder_.rect(frame, fillOf(kind), Stroke{ink::black, pen::thin, edge});
        const double height = std::min(2.6, frame.height * 0.62);
        builder_.textWithin({frame.centre().x, baselineCentredOn(frame.centre().y, height)}, device.item->name, {height, Weight::regular, labelColourOn(kind), Align::centre}, frame.width - 3);
    }

    double listed()
    {
        double y = at_.y + line_mm;
        for (const std::string& text : beside_) {
            builder_.textWithin({at_.x + scale_mm, y}, text, {2.5, Weight::regular, ink::grey}, width_ - scale_mm);
            y += line_mm;
        }
        return y;
    }

    SheetBuilder& builder_;
    const floorplan::RackDesign& rack_;
    const floorplan::Lookup& lookup_;
    Enclosure enclosure_;
    Pt at_;
    double width_;
    std::vector<std::pair<double, double>> taken_;   ///< units, from and to
    std::vector<std::string> beside_;
};

}  // namespace

Frame elevationExtent(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    const Enclosure enclosure = enclosureOf(rack, lookup);
    return {0, 0, scale_mm + enclosure.width, enclosure.height};
}

double drawRackElevation(SheetBuilder& builder, Pt lower_left, double width_mm, const floorplan::RackDesign& rack, const std::vector<SeatedSwitches>& seated, const floorplan::Lookup& lookup)
{
    return Elevation(builder, lower_left, width_mm, rack, lookup).draw(seated);
}

}  // namespace cw::drawing
