// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/border.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "drawing/style.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using border::band;

/// ISO 5457:1999: reference fields of 50 mm, counted from the middle.
constexpr double field = 50;

constexpr Type caption{2.5, Weight::regular, ink::grey};
constexpr Type value{3.6, Weight::semibold, ink::black};

constexpr const char* unknown = "—";

const std::string& orDash(const std::string& text)
{
    static const std::string dash = unknown;
    return text.empty() ? dash : text;
}

/// A, B, ... without I and O, as the standard wants.
std::string fieldLetter(int index)
{
    static constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    return std::string(1, letters[static_cast<std::size_t>(index) % letters.size()]);
}

std::string fieldNumber(int index) { return fmt::format("{}", index + 1); }

/// Reference fields along one direction: fields of 50 mm from the middle, the outer two take what is left over.
struct Fields {
    double from = 0, to = 0;
    [[nodiscard]] int count() const { return std::max(2, 2 * static_cast<int>(std::lround((to - from) / 2 / field))); }
    /// The line before field `index`.
    [[nodiscard]] double edge(int index) const
    {
        if (index <= 0) return from;
        return index >= count() ? to : (from + to) / 2 + (index - count() / 2) * field;
    }
    [[nodiscard]] double middleOf(int index) const { return (edge(index) + edge(index + 1)) / 2; }
};

void drawReferences(SheetBuilder& builder, const Frame& inner)
{
    const Type type{2.8, Weight::regular, ink::black, Align::centre};
    const Stroke tick{ink::black, pen::fine};
    const Fields across{inner.x, inner.right()}, down{inner.y, inner.bottom()};
    for (int i = 0; i < across.count(); ++i) {
        for (const double y : {inner.y - band, inner.bottom()}) {
            if (i > 0) builder.line({across.edge(i), y}, {across.edge(i), y + band}, tick);
            builder.text({across.middleOf(i), baselineCentredOn(y + band / 2, type.height_mm)}, fieldNumber(i), type);
        }
    }
    for (int i = 0; i < down.count(); ++i) {
        for (const double x : {inner.x - band, inner.right()}) {
            if (i > 0) builder.line({x, down.edge(i)}, {x + band, down.edge(i)}, tick);
            builder.text({x + band / 2, baselineCentredOn(down.middleOf(i), type.height_mm)}, fieldLetter(i), type);
        }
    }
}

void drawCentringMarks(SheetBuilder& builder, const Frame& inner)
{
    const Stroke mark{ink::black, pen::heavy};
    const Pt middle = inner.centre();
    const double inwards = 3;
    builder.line({middle.x, inner.y - band - 2}, {middle.x, inner.y + inwards}, mark);
    builder.line({middle.x, inner.bottom() + band + 2}, {middle.x, inner.bottom() - inwards}, mark);
    builder.line({inner.x - band - 2, middle.y}, {inner.x + inwards, middle.y}, mark);
    builder.line({inner.right() + band + 2, middle.y}, {inner.right() - inwards, middle.y}, mark);
}

/// Cells of the title block, stacked from the foot upwards.
class BlockPainter {
public:
    BlockPainter(SheetBuilder& builder, Frame strip) : builder_(builder), strip_(strip), top_(strip.bottom()) {}

    /// A row of the given height; its cells share the width by weight.
    std::vector<Frame> row(double height, const std::vector<double>& weights)
    {
        top_ -= height;
        double total = 0;
        for (const double weight : weights) total += weight;
        std::vector<Frame> cells;
        double x = strip_.x;
        for (const double weight : weights) {
            const double width = strip_.width * weight / total;
            cells.push_back({x, top_, width, height});
            if (cells.size() > 1) builder_.line({x, top_}, {x, top_ + height}, {ink::black, pen::fine});
            x += width;
        }
        builder_.line({strip_.x, top_}, {strip_.right(), top_}, {ink::black, pen::fine});
        return cells;
    }

    void cell(const Frame& frame, std::string_view name, const std::string& text, const Type& type = value, std::size_t lines = 1)
    {
        const double width = frame.width - 2 * side;
        builder_.text({frame.x + side, frame.y + 4.2}, name, caption);
        const double height = lines == 1 ? fittingHeightMm(orDash(text), width, type.height_mm, 2.5, type.weight) : type.height_mm;
        builder_.paragraph({frame.x + side, frame.y + 6.4 + type.height_mm}, orDash(text), type.sized(height), width, 1.3, lines);
    }

private:
    static constexpr double side = 3;
    SheetBuilder& builder_;
    Frame strip_;
    double top_;
};

/// Its rows add up to border::block_height.
void drawTitleBlock(SheetBuilder& builder, const Frame& strip, const TitleBlock& block)
{
    BlockPainter rows(builder, strip);
    const auto last = rows.row(26, {60, 90});
    rows.cell(last[0], words::say("Sheet"), words::say("{} of {}", block.sheet, block.sheets), value);
    rows.cell(last[1], words::say("Sheet number"), block.number, {12, Weight::bold, ink::brand});
    const auto scale = rows.row(14, {60, 90});
    rows.cell(scale[0], words::say("Revision"), block.revision);
    rows.cell(scale[1], words::say("Scale"), block.scale);
    const auto title = rows.row(20, {1});
    rows.cell(title[0], words::say("Sheet title"), block.sheet_title, {5, Weight::bold, ink::black}, 2);
    const auto signed_by = rows.row(16, {1, 1, 1});
    rows.cell(signed_by[0], words::say("Drawn"), block.author);
    // Left empty on purpose: a person signs here.
    rows.cell(signed_by[1], words::say("Checked: name, date, signature"), " ");
    rows.cell(signed_by[2], words::say("Approved: name, date, signature"), " ");
    const auto authority = rows.row(16, {1});
    rows.cell(authority[0], words::say("Authority having jurisdiction"), block.jurisdiction);
    const auto site = rows.row(19, {1});
    rows.cell(site[0], words::say("Site"), block.site, value, 2);
    const auto client = rows.row(14, {1});
    rows.cell(client[0], words::say("Client"), block.client);
    const auto project = rows.row(24, {1});
    rows.cell(project[0], words::say("Project"), block.project, {5.5, Weight::bold, ink::brand}, 2);
    const auto mark = rows.row(20, {1});
    drawMark(builder, {mark[0].x + 3, mark[0].y + 6}, 8, ink::brand);
}

}  // namespace

double markWidthMm(double height_mm) { return height_mm * 1.35 + textWidthMm("Clusterwright", height_mm * 0.95, Weight::bold); }

void drawMark(SheetBuilder& builder, Pt upper_left, double height_mm, Colour colour)
{
    builder.layer("MARK");
    const double unit = height_mm / 3.4;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const bool lit = row == column || row + column == 2;
            builder.rect({upper_left.x + column * unit * 1.2, upper_left.y + row * unit * 1.2, unit, unit}, lit ? okabe_ito::orange : colour);
        }
    const double text_height = height_mm * 0.95;
    builder.text({upper_left.x + height_mm * 1.35, baselineCentredOn(upper_left.y + height_mm / 2, text_height)}, "Clusterwright", {text_height, Weight::bold, colour});
    builder.layer("SHEET");
}

void drawBorder(SheetBuilder& builder, const TitleBlock& block)
{
    builder.layer("BORDER");
    const Frame& inner = border::inner;
    builder.rect(inner.inset(-band), std::nullopt, Stroke{ink::black, pen::fine});
    drawReferences(builder, inner);
    drawCentringMarks(builder, inner);
    builder.rect(inner, std::nullopt, Stroke{ink::black, pen::heavy});
    const Frame strip{border::strip_x, inner.y, border::strip_width, inner.height};
    builder.line({strip.x, strip.y}, {strip.x, strip.bottom()}, {ink::black, pen::bold});
    builder.layer("TITLE");
    drawTitleBlock(builder, strip, block);
    builder.layer("SHEET");
}

}  // namespace cw::drawing
