// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/design_search.h"

#include <algorithm>

#include <QCoreApplication>

#include "floorplan/copy_label.h"
#include "palette/content_figures.h"
#include "search/word_fit.h"
#include "style/shown_units.h"

namespace cw::ui {

using document::Document;
using document::DocumentLookup;
using floorplan::Area;
using floorplan::AreaKind;
using floorplan::Content;
using floorplan::Placement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::DesignSearch)
};

constexpr int exact = 2000;                    // above every fit of words (word_fit.cpp)
constexpr int kind_counts_less = 400;

QString from(const std::string& text) { return QString::fromStdString(text); }

QString length(geometry::Mm mm) { return shownLength(static_cast<double>(mm), 2); }

QString placeText(const QString& area, const geometry::Rect& where)
{
    const QString at = where.isEmpty() ? QString() : Text::tr("x %1, y %2").arg(length(where.min.x), length(where.min.y));
    return area.isEmpty() || at.isEmpty() ? area + at : area + QStringLiteral(" · ") + at;
}

/// What kind of thing stands there, maker included.
QString kindText(const Content& content, const DocumentLookup& lookup)
{
    const QString name = nameOf(content, lookup);
    if (std::holds_alternative<BlockId>(content)) return Text::tr("Block · %1").arg(name);
    if (std::holds_alternative<RackId>(content)) return Text::tr("Rack · %1").arg(name);
    const auto* item = lookup.item(std::get<ItemId>(content));
    if (!item) return name;
    return groupTitle(item->kind) + QStringLiteral(" · ") + (item->vendor.empty() ? name : from(item->vendor) + QLatin1Char(' ') + name);
}

class Search {
public:
    Search(const Document& document, const DocumentLookup& lookup, const QString& words) : document_(document), lookup_(lookup), words_(words.simplified()) {}

    void area(const Area& row)
    {
        const QString name = row.name.empty() ? from(row.id.text()) : from(row.name);
        const QString kind = areaKindName(row.kind);
        const auto fit = fitOf(name, from(row.id.text()), kind);
        if (!fit) return;
        const geometry::Rect where = geometry::bounds(row.outline);
        const Area* parent = document_.find<Area>(row.parent);
        add(*fit, {row.id, name, Text::tr("Area · %1").arg(kind), placeText(parent ? from(parent->name) : QString(), where), QStringLiteral("area"), where});
    }

    void placement(const Placement& row)
    {
        const QString kind = kindText(row.what, lookup_);
        const auto copies = row.repeat.count();
        const QString label = copies > 1 && row.label.find('{') != std::string::npos ? labelRange(row) : from(floorplan::copyLabel(row.label, 0, 0, row.repeat));
        const QString title = label.isEmpty() ? nameOf(row.what, lookup_) : label;
        if (const auto fit = fitOf(title, from(row.id.text()), kind)) {
            const QString many = copies > 1 ? kind + QStringLiteral(" · ") + Text::tr("%1 copies").arg(from(units::formatCount(copies))) : kind;
            add(*fit, hit(row, title, many, floorplan::extent(row, lookup_)));
        }
        if (copies > 1 && mayNameACopy(row.label)) copy(row, kind);
    }

    [[nodiscard]] std::vector<Hit> best(std::size_t most)
    {
        std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<Hit> hits;
        for (std::size_t i = 0; i < std::min(most, found_.size()); ++i) hits.push_back(std::move(found_[i].second));
        return hits;
    }

private:
    [[nodiscard]] std::optional<int> fitOf(const QString& title, const QString& id, const QString& kind) const
    {
        auto best = wordFit(words_, title);
        if (const auto by_id = wordFit(words_, id)) best = std::max(best.value_or(*by_id), *by_id);
        if (best) return best;
        const auto by_all = wordFit(words_, title + QLatin1Char(' ') + kind + QLatin1Char(' ') + id);
        return by_all ? std::optional(*by_all - kind_counts_less) : std::nullopt;
    }

    /// Before every copy is tried: what was typed begins as the pattern does, and has a number.
    [[nodiscard]] bool mayNameACopy(const std::string& pattern) const
    {
        const auto mark = pattern.find('{');
        return mark != std::string::npos && words_.startsWith(from(pattern.substr(0, mark)), Qt::CaseInsensitive) &&
               std::any_of(words_.begin(), words_.end(), [](QChar c) { return c.isDigit(); });
    }

    /// The copy whose own label is what was typed.
    void copy(const Placement& row, const QString& kind)
    {
        for (int r = 0; r < row.repeat.rows; ++r)
            for (int c = 0; c < row.repeat.columns; ++c) {
                const QString label = from(floorplan::copyLabel(row.label, c, r, row.repeat));
                if (label.compare(words_, Qt::CaseInsensitive) != 0) continue;
                const bool removed = std::any_of(row.exceptions.begin(), row.exceptions.end(), [&](const auto& e) { return e.removed && e.column == c && e.row == r; });
                if (!removed) add(exact, hit(row, label, Text::tr("%1 · one copy").arg(kind), floorplan::extent(row, c, r, lookup_)));
            }
    }

    [[nodiscard]] Hit hit(const Placement& row, const QString& title, const QString& kind, const geometry::Rect& where) const
    {
        const Area* area = document_.find<Area>(row.area);
        return {row.id, title, kind, placeText(area ? from(area->name) : QString(), where), iconNameOf(row.what, appearanceOf(row.what, lookup_)), where};
    }

    static QString labelRange(const Placement& row)
    {
        const QString first = from(floorplan::copyLabel(row.label, 0, 0, row.repeat));
        return first + QStringLiteral(" – ") + from(floorplan::copyLabel(row.label, row.repeat.columns - 1, row.repeat.rows - 1, row.repeat));
    }

    void add(int fit, Hit hit) { found_.emplace_back(fit, std::move(hit)); }

    const Document& document_;
    const DocumentLookup& lookup_;
    QString words_;
    std::vector<std::pair<int, Hit>> found_;
};

}  // namespace

std::vector<Hit> searchDesign(const Document& document, const DocumentLookup& lookup, const QString& words, std::size_t most)
{
    Search search(document, lookup, words);
    for (const auto& row : document.table<Area>().rows()) search.area(*row);
    for (const auto& row : document.table<Placement>().rows()) search.placement(*row);
    return search.best(most);
}

QString areaKindName(AreaKind kind)
{
    switch (kind) {
    case AreaKind::building: return Text::tr("Building");
    case AreaKind::hall: return Text::tr("Hall");
    case AreaKind::yard: return Text::tr("Yard");
    case AreaKind::substation: return Text::tr("Substation");
    case AreaKind::room: return Text::tr("Room");
    case AreaKind::road: return Text::tr("Road");
    case AreaKind::pond: return Text::tr("Pond");
    }
    return {};
}

}  // namespace cw::ui
