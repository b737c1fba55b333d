// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "drawing/diagram_view.h"
#include "drawing/style.h"
#include "evaluation/assessment.h"

/// What all diagrams of networks are drawn with: boxes that show their halves, bundles of links, words at the side.
namespace cw::drawing {

namespace halves_ink {
inline constexpr Colour a = okabe_ito::sky, b = okabe_ito::orange, cut = okabe_ito::vermilion;
}

/// Okabe and Ito's colours for the first eight rails or planes, then again from the start.
[[nodiscard]] Colour colourOfRail(std::int64_t number);
[[nodiscard]] std::string tierName(int tier);

/// Things in a row that are alike: one of them, or several folded into one box.
struct DiagramCell {
    std::int64_t first = 0;                    ///< from 0
    std::int64_t count = 1;
    std::int64_t stride = 1;
    std::string key;                           ///< what pressing it toggles
    bool rest = false;                         ///< those that are left out
    bool open = false;                         ///< shown as a frame with what is in it
    double weight = 1;                         ///< share of the row
    Frame frame;
    [[nodiscard]] std::int64_t last() const { return first + (count - 1) * stride; }
};

/// A box on the diagram.
struct DiagramChip {
    std::string title;
    std::string second;                        ///< below it, where there is room
    fabric::Sides sides;                       ///< shares of the two colours
    std::optional<Colour> band;                ///< of its rail or plane
    bool rest = false;
};

class DiagramCanvas {
public:
    DiagramCanvas(SheetBuilder& builder, const Frame& frame, const evaluation::NetworkResult& network, const DiagramView& view, std::vector<DiagramPart>* parts);

    [[nodiscard]] const evaluation::NetworkResult& network() const { return network_; }
    [[nodiscard]] const fabric::Sizing& sizing() const { return *network_.sizing; }
    [[nodiscard]] const DiagramView& view() const { return view_; }
    /// Null: no division is known, or it is not to be shown.
    [[nodiscard]] const fabric::Halves* halves() const { return halves_ ? &*halves_ : nullptr; }
    /// Networks beside each other that are alike: planes, and rails by themselves.
    [[nodiscard]] std::int64_t copies() const;
    [[nodiscard]] bool railsApart() const;
    [[nodiscard]] bool byRail() const;         ///< leaves belong to rails in turn
    [[nodiscard]] double tbps(std::int64_t links) const { return static_cast<double>(links) * network_.link_gbps / 1000; }

    [[nodiscard]] double mm(double at_full_size) const { return at_full_size * scale_; }
    [[nodiscard]] Frame area() const;          ///< the drawing itself, right of the words
    [[nodiscard]] SheetBuilder& builder() { return builder_; }
    [[nodiscard]] const Type& plain() const { return plain_; }
    [[nodiscard]] const Type& small() const { return small_; }

    void head();
    void foot();
    void words(double y, std::string_view first, const std::string& second, const std::string& third = {});
    /// Number, rate and taper of the links above a tier, and how many of them are cut.
    void linkWords(double y, std::size_t tier);
    void chip(const Frame& frame, const DiagramChip& chip);
    /// A frame around what is unfolded.
    void unfolded(const Frame& frame, std::string_view title, fabric::Sides sides);
    void bundle(Pt from, Pt to, std::int64_t links, bool cut);
    /// Two colours and a pattern: A plain, B hatched.
    void fill(const Frame& frame, fabric::Sides sides);
    void part(DiagramPart part, const Frame& frame);
    void spread(std::vector<DiagramCell>& cells, const Frame& row, double widest) const;

private:
    void tabs(double y);
    void tabsOf(DiagramPart::Kind kind, std::int64_t all, std::int64_t chosen, double& x, double y);
    void legend(double& x, double y);
    void hatch(const Frame& frame, const Stroke& stroke);

    SheetBuilder& builder_;
    Frame frame_;
    const evaluation::NetworkResult& network_;
    const DiagramView& view_;
    std::vector<DiagramPart>* parts_;
    std::optional<fabric::Halves> halves_;
    bool division_known_ = false;
    double scale_;
    Type plain_, small_;
};

/// Cells for groups of things: a folded group is one box, an unfolded one its first `most` and a box for the rest.
[[nodiscard]] std::vector<DiagramCell> cellsOf(const std::vector<DiagramCell>& groups, const DiagramView& view, bool open_by_default, std::int64_t most);

/// Leaves from `first` on in groups that lie on one side, on the other, or are divided: the runs of the division.
[[nodiscard]] std::vector<DiagramCell> groupsBySide(const fabric::Halves* halves, std::int64_t first, std::int64_t count, const std::string& key);

[[nodiscard]] std::string countText(std::int64_t value);
/// "Leaf 3", "Leaf 1–16"
[[nodiscard]] std::string numberText(std::string_view name, const DiagramCell& cell);
/// "12 | 20"; empty unless divided.
[[nodiscard]] std::string sidesText(fabric::Sides sides);
[[nodiscard]] std::string rateText(double tbps);

// One per family of structures.
void drawTiers(DiagramCanvas& canvas);
void drawRing(DiagramCanvas& canvas);
void drawGrid(DiagramCanvas& canvas);
void drawDomains(DiagramCanvas& canvas);

}  // namespace cw::drawing
