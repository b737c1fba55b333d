// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/breakdown_popup.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScreen>

#include "panels/metric.h"
#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

enum Column { name_column, value_column, share_column, change_column };
constexpr double least_shown_share = 0.0005;

QString valueText(const BreakdownRow& row)
{
    return row.text.isEmpty() ? shownFigure(row.value, row.dimension) : row.text;
}

const BreakdownRow* namesake(const Breakdown& in, const QString& name)
{
    const auto found = std::find_if(in.rows.begin(), in.rows.end(), [&name](const auto& row) { return row.name == name; });
    return found == in.rows.end() ? nullptr : &*found;
}

}  // namespace

BreakdownPopup::BreakdownPopup(DocumentSession& session, QWidget* parent) : QFrame(parent, Qt::Popup), session_(session), grid_(new QGridLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setProperty("role", "popup");
    setAttribute(Qt::WA_StyledBackground);
    grid_->setContentsMargins(spacing::section, spacing::wide, spacing::section, spacing::wide);
    grid_->setHorizontalSpacing(spacing::section);
    grid_->setVerticalSpacing(spacing::tight);
}

void BreakdownPopup::showFor(const QString& key, const QWidget& tile)
{
    const Breakdown now = breakdownOf(key, *session_.assessment(), session_.document());
    if (now.rows.empty()) return;
    fill(now, breakdownOf(key, *session_.savedAssessment(), session_.saved()));
    adjustSize();
    QPoint at = tile.mapToGlobal(QPoint(0, tile.height()));
    if (const QScreen* screen = tile.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::min(at.y(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    setFocus();
}

void BreakdownPopup::fill(const Breakdown& now, const Breakdown& saved)
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    shown_ = now;
    setAccessibleName(now.title);
    QLabel* title = addCell(0, name_column, now.title, "heading");
    grid_->removeWidget(title);
    grid_->addWidget(title, 0, name_column, 1, change_column + 1);
    const double total = now.total();
    int row = 1;
    for (const auto& part : now.rows) addRow(row++, part, namesake(saved, part.name), total);
    for (const auto& gone : saved.rows)
        if (gone.is_part && !namesake(now, gone.name)) addRow(row++, {gone.name, 0.0, gone.dimension, {}, true}, &gone, total);
}

void BreakdownPopup::addRow(int row, const BreakdownRow& now, const BreakdownRow* saved, double total)
{
    addCell(row, name_column, now.name, now.is_part ? "" : "caption");
    addCell(row, value_column, valueText(now), "")->setAlignment(Qt::AlignRight);
    const bool has_share = now.is_part && total > 0 && *now.value / total >= least_shown_share;
    addCell(row, share_column, has_share ? QStringLiteral("%1 %").arg(100 * *now.value / total, 0, 'f', 1) : QString(), "caption")->setAlignment(Qt::AlignRight);
    const std::optional<double> before = saved ? saved->value : now.is_part ? std::optional(0.0) : std::nullopt;
    const QString change = deltaText(now.value, before, now.dimension);
    addCell(row, change_column, change, "caption")->setAlignment(Qt::AlignRight);
    if (!change.isEmpty()) grid_->itemAtPosition(row, change_column)->widget()->setToolTip(tr("Since the design was saved"));
}

QLabel* BreakdownPopup::addCell(int row, int column, const QString& text, const char* role)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    if (*role) label->setProperty("role", role);
    grid_->addWidget(label, row, column);
    return label;
}

QString BreakdownPopup::text() const
{
    QStringList lines{shown_.title};
    const double total = shown_.total();
    for (const auto& row : shown_.rows) {
        const QString share = row.is_part && total > 0 ? QStringLiteral("\t%1 %").arg(100 * *row.value / total, 0, 'f', 1) : QString();
        lines << row.name.trimmed() + QLatin1Char('\t') + valueText(row) + share;
    }
    return lines.join(QLatin1Char('\n'));
}

void BreakdownPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) QApplication::clipboard()->setText(text());
    else QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) close();
}

}  // namespace cw::ui
