// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/table.h"

#include <algorithm>


#include "drawing/style.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

constexpr double least_shrink = 0.82;
constexpr double leading = 1.3;

class TablePainter {
public:
    TablePainter(SheetBuilder& builder, Pt at, const std::vector<Column>& columns, const TableStyle& style) : builder_(builder), at_(at), columns_(columns), style_(style)
    {
        for (const Column& column : columns) width_ += column.width_mm;
    }

    void heading()
    {
        std::vector<std::string> texts;
        for (const Column& column : columns_) texts.push_back(column.heading);
        if (std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); })) {
            const double height = heightOf(texts);
            cells(texts, height, true);
            at_.y += height;
        }
        builder_.line({at_.x, at_.y}, {at_.x + width_, at_.y}, {ink::black, pen::medium});
    }

    [[nodiscard]] double heightOf(const std::vector<std::string>& row) const
    {
        std::size_t lines = 1;
        for (std::size_t i = 0; i < columns_.size() && i < row.size(); ++i) lines = std::max(lines, linesOf(row[i], columns_[i]).size());
        return style_.row_mm + static_cast<double>(lines - 1) * leading * style_.text_mm;
    }

    void row(const std::vector<std::string>& texts, int index)
    {
        const double height = heightOf(texts);
        if (style_.zebra && index % 2 == 1) builder_.rect({at_.x, at_.y, width_, height}, ink::wash);
        cells(texts, height, false);
        at_.y += height;
        builder_.line({at_.x, at_.y}, {at_.x + width_, at_.y}, {ink::faint, pen::thin});
    }

    void last(const std::string& text) { builder_.text({at_.x, at_.y + style_.row_mm * 0.7}, text, {style_.text_mm, Weight::regular, ink::grey}); }

    [[nodiscard]] double y() const { return at_.y; }

private:
    [[nodiscard]] double room(const Column& column) const { return column.width_mm - (&column == &columns_.back() ? 0 : style_.gap_mm); }

    [[nodiscard]] std::vector<std::string> linesOf(const std::string& text, const Column& column) const
    {
        if (!style_.wraps) return {text};
        return wrapped(text, room(column), style_.text_mm, column.weight);
    }

    void cells(const std::vector<std::string>& texts, double height, bool heading)
    {
        double x = at_.x;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const Column& column = columns_[i];
            const Type type{style_.text_mm, heading ? Weight::semibold : column.weight, heading ? ink::grey : ink::black};
            if (i < texts.size()) cell(x, column, linesOf(texts[i], column), type, height);
            x += column.width_mm;
        }
    }

    void cell(double x, const Column& column, const std::vector<std::string>& lines, const Type& type, double height)
    {
        const double left = x + (column.align == Align::left ? 0 : column.align == Align::right ? room(column) : room(column) / 2);
        double y = at_.y + (height - static_cast<double>(lines.size() - 1) * leading * style_.text_mm) / 2;
        for (const std::string& line : lines) {
            const double least = std::max(style_.least_mm, type.height_mm * least_shrink);
            const double size = fittingHeightMm(line, room(column), type.height_mm, least, type.weight);
            builder_.textWithin({left, baselineCentredOn(y, size)}, line, type.sized(size).aligned(column.align), room(column));
            y += leading * style_.text_mm;
        }
    }

    SheetBuilder& builder_;
    Pt at_;
    const std::vector<Column>& columns_;
    TableStyle style_;
    double width_ = 0;
};

}  // namespace

double drawTable(SheetBuilder& builder, Pt upper_left, const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows, const TableStyle& style, double bottom_mm)
{
    TablePainter painter(builder, upper_left, columns, style);
    painter.heading();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool is_last = i + 1 == rows.size();
        const double needed = painter.heightOf(rows[i]) + (is_last ? 0 : style.row_mm);
        if (painter.y() + needed > bottom_mm) {
            painter.last(words::say("and {} more", rows.size() - i));
            return painter.y() + style.row_mm;
        }
        painter.row(rows[i], static_cast<int>(i));
    }
    return painter.y();
}

}  // namespace cw::drawing
