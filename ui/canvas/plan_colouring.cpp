// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_colouring.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "canvas/plan_figures.h"
#include "canvas/rack_feeds.h"
#include "phases/phases.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::PlanColouring)
};

/// Classes of rack load in kW, each twice the one before: air-cooled halls of the past end where liquid cooling begins.
constexpr std::array<int, ramp_steps - 1> load_limits_kw{5, 10, 20, 40, 80, 160};
constexpr std::size_t no_load_bin = ramp_steps;
constexpr std::size_t unknown_load_bin = ramp_steps + 1;

QColor legibleOn(const QColor& fill)
{
    // Relative luminance by the weights of ITU-R BT.709.
    const double light = 0.2126 * fill.redF() + 0.7152 * fill.greenF() + 0.0722 * fill.blueF();
    return light > 0.45 ? QColor(0x14181d) : QColor(0xffffff);
}

ColourBin bin(const QString& label, const QColor& fill) { return {label, fill, legibleOn(fill)}; }

/// The `index`-th of `count` colours spread over the ramp.
QColor alongRamp(const PlanTheme& theme, std::size_t index, std::size_t count)
{
    if (count <= 1) return theme.ramp[ramp_steps / 2];
    const double at = static_cast<double>(index) * (ramp_steps - 1) / static_cast<double>(count - 1);
    const auto low = std::min(static_cast<std::size_t>(at), std::size_t{ramp_steps - 2});
    const auto mix = static_cast<float>(at - static_cast<double>(low));
    const QColor &a = theme.ramp[low], &b = theme.ramp[low + 1];
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * mix, a.greenF() + (b.greenF() - a.greenF()) * mix, a.blueF() + (b.blueF() - a.blueF()) * mix);
}

std::size_t loadBin(const std::optional<LoadFigure>& load, bool to_air)
{
    if (!load) return no_load_bin;
    if (!load->complete) return unknown_load_bin;
    const double kw = to_air ? load->air_kw : load->power_kw;
    if (load->power_kw <= 0) return no_load_bin;
    return static_cast<std::size_t>(std::upper_bound(load_limits_kw.begin(), load_limits_kw.end(), kw) - load_limits_kw.begin());
}

std::vector<ColourBin> kindBins(const PlanTheme& theme)
{
    const QString names[appearance_count] = {Text::tr("Computing"), Text::tr("Network"), Text::tr("Storage"), Text::tr("Management"),
                                             Text::tr("Power"), Text::tr("Cooling"), Text::tr("Other")};
    std::vector<ColourBin> bins;
    for (std::size_t i = 0; i < appearance_count; ++i) bins.push_back({names[i], theme.fill[i], theme.text[i]});
    return bins;
}

std::vector<ColourBin> loadBins(const PlanTheme& theme)
{
    std::vector<ColourBin> bins;
    for (std::size_t i = 0; i < ramp_steps; ++i) {
        const QString label = i == 0                  ? Text::tr("below %1 kW").arg(load_limits_kw.front())
                              : i == ramp_steps - 1 ? Text::tr("%1 kW and more").arg(load_limits_kw.back())
                                                      : Text::tr("%1 to %2 kW").arg(load_limits_kw[i - 1]).arg(load_limits_kw[i]);
        bins.push_back(bin(label, theme.ramp[i]));
    }
    bins.push_back(bin(Text::tr("no load of its own"), theme.neutral));
    bins.push_back(bin(Text::tr("not known"), theme.unknown));
    return bins;
}

std::vector<ColourBin> provenanceBins(const PlanTheme& theme)
{
    // In the order of Trust.
    const QString names[] = {Text::tr("datasheet"), Text::tr("published"), Text::tr("computed"), Text::tr("default"), Text::tr("estimate"), Text::tr("entered here")};
    std::vector<ColourBin> bins;
    for (std::size_t i = 0; i < std::size(names); ++i) bins.push_back(bin(names[i], alongRamp(theme, i, std::size(names))));
    bins.push_back(bin(Text::tr("not known"), theme.unknown));
    return bins;
}

}  // namespace

PlanColouring::PlanColouring(const PlanScene& scene, const PlanTheme& theme, const PlanOptions& options) : scene_(scene), options_(options)
{
    makeBins(theme);
}

void PlanColouring::makeBins(const PlanTheme& theme)
{
    switch (options_.colour_by) {
    case ColourBy::kind:
        title_ = Text::tr("Equipment");
        bins_ = kindBins(theme);
        return;
    case ColourBy::power:
        title_ = Text::tr("Power of a rack");
        bins_ = loadBins(theme);
        return;
    case ColourBy::heat:
        title_ = Text::tr("Heat of a rack to air");
        bins_ = loadBins(theme);
        return;
    case ColourBy::phase: makePhases(theme); return;
    case ColourBy::feed: makeFeeds(theme); return;
    case ColourBy::provenance:
        title_ = Text::tr("Weakest source of size and power");
        bins_ = provenanceBins(theme);
        return;
    }
}

void PlanColouring::makePhases(const PlanTheme& theme)
{
    title_ = Text::tr("Phase");
    std::vector<const phases::Phase*> order;
    for (const auto& row : scene_.document().table<phases::Phase>().rows()) order.push_back(row.get());
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        phases_[order[i]->id] = i;
        bins_.push_back(bin(QString::fromStdString(order[i]->name.empty() ? order[i]->id.text() : order[i]->name), alongRamp(theme, i, order.size())));
    }
    if (bins_.empty()) bins_.push_back(bin(Text::tr("no phases"), theme.neutral));
}

/// "A and B: 2 x Strip 17 kW"; empty: no strip in the rack.
std::string PlanColouring::feedKey(const floorplan::RackDesign& rack) const
{
    const auto worded = [&](const QString& feeds) { return Text::tr("%1: %2").arg(feeds, QString::fromStdString(feedText(rack, scene_.lookup()))).toStdString(); };
    switch (feedsOf(rack, scene_.lookup(), scene_.document().single<power::DistributionPlan>().redundancy)) {
    case RackFeeds::none: return {};
    case RackFeeds::one: return worded(Text::tr("A only"));
    case RackFeeds::both: return worded(Text::tr("A and B"));
    case RackFeeds::both_small: return worded(Text::tr("A and B, one alone is too small"));
    case RackFeeds::uneven: return worded(Text::tr("A and B, unevenly"));
    }
    return {};
}

void PlanColouring::makeFeeds(const PlanTheme& theme)
{
    title_ = Text::tr("Feeds and power strips of a rack");
    std::set<std::string> kinds;
    for (const auto& rack : scene_.document().table<floorplan::RackDesign>().rows())
        if (const std::string feed = feedKey(*rack); !feed.empty()) kinds.insert(feed);
    for (const std::string& kind : kinds) {
        feeds_[kind] = bins_.size();
        bins_.push_back(bin(QString::fromStdString(kind), alongRamp(theme, bins_.size(), kinds.size())));
    }
    bins_.push_back(bin(Text::tr("none in the rack"), theme.unknown));
    bins_.push_back(bin(Text::tr("not a rack"), theme.neutral));
}

std::size_t PlanColouring::feedBin(const PlanShape& shape) const
{
    if (!shape.rack) return bins_.size() - 1;
    const auto known = feeds_.find(feedKey(*shape.rack));
    return known == feeds_.end() ? bins_.size() - 2 : known->second;
}

std::size_t PlanColouring::binOf(const PhaseId& phase) const
{
    const auto known = phases_.find(phase);
    return known == phases_.end() ? 0 : known->second;
}

std::size_t PlanColouring::binOf(const PlanShape& shape) const
{
    switch (options_.colour_by) {
    case ColourBy::power: return loadBin(loadFigure(shape, scene_.lookup()), false);
    case ColourBy::heat: return loadBin(loadFigure(shape, scene_.lookup()), true);
    case ColourBy::feed: return feedBin(shape);
    case ColourBy::provenance: {
        const auto trust = weakestSource(shape, scene_.lookup());
        return trust ? static_cast<std::size_t>(*trust) : bins_.size() - 1;
    }
    case ColourBy::kind:
    case ColourBy::phase: break;
    }
    return static_cast<std::size_t>(shape.appearance);
}

const PlanColouring::Ground& PlanColouring::groundOf(const PlanShape& shape) const
{
    if (const auto known = grounds_.find(&shape); known != grounds_.end()) return known->second;
    const bool by_phase = options_.colour_by == ColourBy::phase;
    Ground ground(by_phase ? 1 : bins_.size(), 0.0);
    if (shape.block) {
        for (std::size_t i = 0; i < shape.parts.size(); ++i) {
            const Ground& part = groundOf(*shape.parts[i]);
            for (std::size_t b = 0; b < ground.size(); ++b) ground[b] += part[b] * static_cast<double>(shape.block->parts[i].repeat.count());
        }
    } else if (options_.shows(shape.appearance)) {
        ground[by_phase ? 0 : binOf(shape)] = static_cast<double>(shape.extent.width()) * static_cast<double>(shape.extent.depth()) / 1e6;
    }
    return grounds_.emplace(&shape, std::move(ground)).first->second;
}

std::optional<PlanColouring::Colour> PlanColouring::of(const PlanMark& mark) const
{
    const Ground& ground = groundOf(*mark.shape);
    double built = 0;
    for (const double part : ground) built += part;
    if (built <= 0) return std::nullopt;
    const double whole = static_cast<double>(mark.shape->extent.width()) * static_cast<double>(mark.shape->extent.depth()) / 1e6;
    const std::size_t most = options_.colour_by == ColourBy::phase ? binOf(*mark.phase)
                                                                   : static_cast<std::size_t>(std::max_element(ground.begin(), ground.end()) - ground.begin());
    return Colour{most, whole > 0 ? std::min(1.0, built / whole) : 1.0};
}

std::vector<std::size_t> PlanColouring::used() const
{
    std::set<std::size_t> bins;
    scene_.forEach([&](const PlanScene::Entry& entry) {
        if (options_.colour_by == ColourBy::phase) {
            bins.insert(binOf(entry.row->phase));
            for (const auto& exception : entry.row->exceptions)
                if (!exception.removed && !exception.phase.empty()) bins.insert(binOf(exception.phase));
            return;
        }
        const auto add = [&](const PlanShape& shape) {
            const Ground& ground = groundOf(shape);
            for (std::size_t b = 0; b < ground.size(); ++b)
                if (ground[b] > 0) bins.insert(b);
        };
        add(*entry.shape);
        for (const PlanShape* shape : entry.replacements)
            if (shape) add(*shape);
    });
    return {bins.begin(), bins.end()};
}

}  // namespace cw::ui
