// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/one_line.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "drawing/one_line_symbols.h"
#include "drawing/style.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using document::Document;
using evaluation::Assessment;
using power::Stage;
using power::Supply;

std::string power(double kw)
{
    const double mw = kw / 1000;
    return mw >= 1 ? fmt::format("{:.1f} MW", mw) : fmt::format("{:.1f} kW", kw);
}

std::string apparent(double kva) { return kva >= 1000 ? fmt::format("{:.1f} MVA", kva / 1000) : fmt::format("{:.0f} kVA", kva); }

/// "GPU systems" of "gpu systems".
std::string caption(const std::string& category)
{
    if (category.starts_with("gpu")) return "GPU" + category.substr(3);
    std::string text = words::said(category);
    if (!text.empty()) text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::vector<const Supply*> inDateOrder(const Document& document)
{
    std::vector<const Supply*> supplies;
    for (const auto& supply : document.table<Supply>().rows()) supplies.push_back(supply.get());
    std::stable_sort(supplies.begin(), supplies.end(), [](const Supply* a, const Supply* b) { return a->available_from < b->available_from; });
    return supplies;
}

const Stage* stageNamed(const Assessment& assessment, std::string_view name)
{
    for (const Stage& stage : assessment.power.stages)
        if (stage.name == name) return &stage;
    return nullptr;
}

class OneLine {
public:
    OneLine(SheetBuilder& builder, const Frame& frame, const Document& document, const Assessment& assessment)
        : builder_(builder), frame_(frame), document_(document), assessment_(assessment), catalog_(document.catalog()), s_(std::min(frame.width / 320, frame.height / 250)), trunk_(frame.x + frame.width * 0.36),
          line_{ink::black, 0.35 * s_, Dash::solid}, plain_{3.4 * s_, Weight::regular, ink::black, Align::left, 0}, small_(plain_.sized(2.8 * s_).in(ink::grey))
    {
    }

    /// Returns the y below.
    double draw()
    {
        builder_.layer("ONE-LINE");
        double y = sources(frame_.y);
        y = bus(y, frame_.x, frame_.right(), words::say("Site bus"), {});
        builder_.text({frame_.x, y + 4.6 * s_}, siteLoad(), small_);
        y = transformers(y, stageNamed(assessment_, "substation transformers"), words::say("Medium-voltage bus"));
        y = transformers(y, stageNamed(assessment_, "unit substations"), words::say("Low-voltage bus"));
        branches(y);
        y = ups(y);
        return loads(busways(y));
    }

private:
    [[nodiscard]] std::string siteLoad() const
    {
        const auto& power = assessment_.power;
        return words::say("{} peak, {}; {} typical", drawing::power(power.facility.peak_kw), apparent(power.facility_peak_kva), drawing::power(power.facility.typical_kw));
    }

    /// Words right of the trunk, at the height of a symbol.
    void words(double x, double y, double width, const std::string& first, const std::vector<std::string>& rest)
    {
        builder_.textWithin({x, y}, first, plain_.semibold(), width);
        for (std::size_t i = 0; i < rest.size(); ++i) builder_.textWithin({x, y + (4.4 + 4 * static_cast<double>(i)) * s_}, rest[i], small_, width);
    }

    /// Returns the y of the bus that they feed.
    double sources(double y)
    {
        const auto supplies = inDateOrder(document_);
        const double symbol = y + 26 * s_;
        const double below = symbol + 26 * s_;
        const std::size_t places = std::max<std::size_t>(1, std::min<std::size_t>(supplies.size(), most_sources));
        const double pitch = frame_.width / static_cast<double>(places);
        if (supplies.empty()) builder_.text({trunk_, symbol}, words::say("No source of power is named"), small_.aligned(Align::centre));
        for (std::size_t i = 0; i < supplies.size() && i < places; ++i) {
            const bool rest = supplies.size() > places && i + 1 == places;
            source(*supplies[i], frame_.x + (static_cast<double>(i) + 0.5) * pitch, symbol, below, pitch, rest ? supplies.size() - places : 0);
        }
        return below;
    }

    void source(const Supply& supply, double x, double symbol, double below, double pitch, std::size_t more)
    {
        const Stroke stroke{supply.carries_load ? ink::black : ink::grey, line_.width_mm, supply.carries_load ? Dash::solid : Dash::dashed};
        const Type head = plain_.sized(2.7 * s_).semibold().aligned(Align::centre);
        const double width = pitch - 3 * s_;
        double y = symbol - 22 * s_;
        y = builder_.paragraph({x, y}, supply.name.empty() ? supply.id.text() : supply.name, head, width, 1.25, 3);
        const std::string units = supply.units > 1 ? words::say("{} units, ", units::formatCount(supply.units)) : std::string();
        builder_.textWithin({x, symbol - 7.4 * s_}, words::say("{}{:.4g} MW{}", units, supply.capacity_mw, supply.carries_load ? "" : words::say(", standby")), small_.sized(2.5 * s_).aligned(Align::centre), width);
        std::string dates = words::say("from ") + units::formatDate(supply.available_from);
        if (supply.available_until) dates += words::say(" to ") + units::formatDate(*supply.available_until);
        builder_.textWithin({x, symbol - 4 * s_}, dates, small_.sized(2.5 * s_).aligned(Align::centre), width);
        if (more > 0) builder_.textWithin({x, symbol - 25 * s_}, words::say("and {} more, see the sources", more), small_.sized(2.5 * s_).aligned(Align::centre), width);
        drawSource(builder_, {x, symbol + 12 * s_}, 13 * s_, stroke, supply.kind);
        builder_.line({x, symbol + 12 * s_}, {x, below}, stroke);
        drawBreaker(builder_, {x, below - 6 * s_}, 3 * s_, stroke, supply.carries_load);
    }

    /// A bar with its name and its load at the left above. Returns the y from which to go on.
    double bus(double y, double from, double to, const std::string& name, const std::string& load)
    {
        builder_.line({from, y}, {to, y}, {ink::black, 1.1 * s_, Dash::solid});
        builder_.text({from, y - 1.8 * s_}, name, plain_.semibold());
        builder_.text({from + textWidthMm(name, plain_.height_mm, Weight::semibold) + 3 * s_, y - 1.8 * s_}, load, small_);
        return y;
    }

    [[nodiscard]] std::vector<std::string> figuresOf(const Stage& stage, bool apparent_power) const
    {
        const auto unit = [&](double kva) { return apparent_power ? apparent(kva) : drawing::power(kva); };
        const catalog::Item* item = catalog_.find(stage.item);
        std::vector<std::string> lines;
        if (item) lines.push_back(item->name);
        lines.push_back(words::say("{} through it, {} installed", unit(stage.load_kva), unit(stage.rating_kva)));
        const std::string lost = drawing::power(stage.loss_peak_kw) + words::say(" lost at peak");
        // The racks on a busway have no other one.
        if (item && item->kind == catalog::Kind::busway) lines.push_back(words::say("{:.0f} % of the rating; {}", stage.load_kva / stage.rating_kva * 100, lost));
        else lines.push_back(words::say("{:.0f} % of a unit with one out; {}", stage.worst_load_fraction * 100, lost));
        return lines;
    }

    double transformers(double y, const Stage* stage, const std::string& below)
    {
        if (!stage) return y;
        const double size = 22 * s_;
        builder_.line({trunk_, y}, {trunk_, y + 8 * s_}, line_);
        drawBreaker(builder_, {trunk_, y + 5 * s_}, 3 * s_, line_, true);
        drawTransformer(builder_, {trunk_, y + 8 * s_}, size, line_);
        words(trunk_ + 11 * s_, y + 14 * s_, frame_.right() - trunk_ - 12 * s_, fmt::format("{} {}", units::formatCount(stage->units), words::said(stage->name)), figuresOf(*stage, true));
        builder_.line({trunk_, y + 8 * s_ + size}, {trunk_, y + 12 * s_ + size}, line_);
        return bus(y + 12 * s_ + size, frame_.x + 0.14 * frame_.width, frame_.right(), below, {});
    }

    /// What hangs on the last bus beside the racks: cooling, lighting and offices.
    void branches(double y)
    {
        const auto& power = assessment_.power;
        double x = frame_.x + 0.72 * frame_.width;
        for (const auto& [name, load] : {std::pair<std::string, power::Load>{words::say("Cooling plant"), power.cooling}, {words::say("Lighting, offices, security"), power.house}}) {
            if (load.peak_kw <= 0) continue;
            loadAt(x, y, y + 24 * s_, name, load, 0.16 * frame_.width);
            x += 0.18 * frame_.width;
        }
    }

    void loadAt(double x, double from, double tip, const std::string& name, const power::Load& load, double width)
    {
        builder_.line({x, from}, {x, tip - 3 * s_}, line_);
        drawBreaker(builder_, {x, from + 6 * s_}, 3 * s_, line_, true);
        drawLoad(builder_, {x, tip}, 4 * s_, ink::black);
        builder_.textWithin({x, tip + 5 * s_}, name, plain_.sized(3 * s_).semibold().aligned(Align::centre), width);
        builder_.textWithin({x, tip + 9 * s_}, drawing::power(load.peak_kw) + words::say(" peak"), small_.aligned(Align::centre), width);
        builder_.textWithin({x, tip + 12.8 * s_}, drawing::power(load.typical_kw) + words::say(" typical"), small_.aligned(Align::centre), width);
    }

    /// The share that is carried through UPS, and the way past them.
    double ups(double y)
    {
        const Stage* stage = stageNamed(assessment_, "UPS");
        const double share = document_.single<power::DistributionPlan>().ups_share_of_it;
        const double bottom = y + 36 * s_;
        if (!stage) {
            builder_.line({trunk_, y}, {trunk_, y + 10 * s_}, line_);
            drawBreaker(builder_, {trunk_, y + 5 * s_}, 3 * s_, line_, true);
            return y + 10 * s_;
        }
        builder_.line({trunk_, y}, {trunk_, y + 8 * s_}, line_);
        drawBreaker(builder_, {trunk_, y + 5 * s_}, 3 * s_, line_, true);
        drawUps(builder_, {trunk_, y + 8 * s_}, 24 * s_, line_);
        builder_.line({trunk_, y + 32 * s_}, {trunk_, bottom}, line_);
        words(trunk_ + 11 * s_, y + 15 * s_, 0.34 * frame_.width, words::say("{} UPS for {:.0f} % of the IT load", units::formatCount(stage->units), share * 100), figuresOf(*stage, false));
        if (share < 1) {
            const double x = trunk_ - 26 * s_;
            builder_.polyline({{x, y}, {x, bottom}, {trunk_, bottom}}, line_);
            drawBreaker(builder_, {x, y + 5 * s_}, 3 * s_, line_, true);
            builder_.text({x - 3 * s_, y + 20 * s_}, words::say("{:.0f} % without UPS", (1 - share) * 100), small_.aligned(Align::right));
        }
        return bottom;
    }

    double busways(double y)
    {
        const Stage* stage = stageNamed(assessment_, "busways");
        if (!stage) return y;
        const Frame bar{trunk_ - 2.4 * s_, y + 3 * s_, 4.8 * s_, 18 * s_};
        builder_.line({trunk_, y}, {trunk_, bar.y}, line_);
        builder_.rect(bar, ink::faint, line_);
        builder_.line({trunk_, bar.bottom()}, {trunk_, bar.bottom() + 4 * s_}, line_);
        words(trunk_ + 11 * s_, y + 8 * s_, 0.5 * frame_.width, fmt::format("{} {}", units::formatCount(stage->units), words::said(stage->name)), figuresOf(*stage, true));
        return bar.bottom() + 4 * s_;
    }

    double loads(double y)
    {
        std::vector<std::pair<std::string, power::Load>> categories;
        for (const auto& [name, load] : assessment_.power.it_by_category)
            if (load.peak_kw > 0) categories.emplace_back(name, load);
        std::stable_sort(categories.begin(), categories.end(), [](const auto& a, const auto& b) { return a.second.peak_kw > b.second.peak_kw; });
        if (categories.empty()) return y;
        const double from = frame_.x + 0.02 * frame_.width;
        const double pitch = std::min(0.18, 0.6 / static_cast<double>(categories.size())) * frame_.width;
        const double to = from + pitch * static_cast<double>(categories.size());
        bus(y, std::min(from, trunk_), std::max(to, trunk_), words::say("Racks"), words::say("{} peak, {} typical", drawing::power(assessment_.power.it.peak_kw), drawing::power(assessment_.power.it.typical_kw)));
        for (std::size_t i = 0; i < categories.size(); ++i)
            loadAt(from + (static_cast<double>(i) + 0.5) * pitch, y, y + 24 * s_, caption(categories[i].first), categories[i].second, pitch);
        return y + 40 * s_;
    }

    static constexpr std::size_t most_sources = 10;

    SheetBuilder& builder_;
    Frame frame_;
    const Document& document_;
    const Assessment& assessment_;
    catalog::Catalog catalog_;
    double s_;
    double trunk_;
    Stroke line_;
    Type plain_;
    Type small_;
};

}  // namespace

bool hasOneLine(const Document& document, const Assessment& assessment)
{
    return !document.table<Supply>().rows().empty() || assessment.power.it.peak_kw > 0;
}

double drawOneLine(SheetBuilder& builder, const Frame& frame, const Document& document, const Assessment& assessment)
{
    if (frame.isEmpty() || !hasOneLine(document, assessment)) return frame.y;
    return OneLine(builder, frame, document, assessment).draw();
}

std::string schemeName(power::Redundancy redundancy)
{
    switch (redundancy) {
    case power::Redundancy::n: return "N";
    case power::Redundancy::n_plus_1: return "N+1";
    case power::Redundancy::two_n: return "2N";
    case power::Redundancy::distributed_4n3: return "4N/3";
    case power::Redundancy::block_redundant: return words::say("N + catcher block");
    }
    return "";
}

}  // namespace cw::drawing
