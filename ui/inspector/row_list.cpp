// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/row_list.h"

#include <algorithm>

namespace cw::ui {

namespace {

constexpr int most_lines = 8;                  ///< more of them scroll

}  // namespace

RowList::RowList(QWidget* parent) : QListWidget(parent)
{
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (!filling_) emit chosenChanged();
    });
}

void RowList::show(const std::vector<Line>& lines)
{
    filling_ = true;
    const auto before = chosen();
    while (count() > static_cast<int>(lines.size())) delete takeItem(count() - 1);
    while (count() < static_cast<int>(lines.size())) addItem(QString());
    for (int i = 0; i < count(); ++i) {
        const Line& line = lines[static_cast<std::size_t>(i)];
        item(i)->setText(line.text);
        item(i)->setToolTip(line.tooltip);
        item(i)->setData(Qt::UserRole, QString::fromStdString(line.id));
    }
    for (int i = 0; i < count(); ++i) item(i)->setSelected(std::find(before.begin(), before.end(), lines[static_cast<std::size_t>(i)].id) != before.end());
    filling_ = false;
    updateGeometry();
    if (chosen() != before) emit chosenChanged();
}

std::vector<std::string> RowList::chosen() const
{
    std::vector<std::string> ids;
    for (int i = 0; i < count(); ++i)
        if (item(i)->isSelected()) ids.push_back(item(i)->data(Qt::UserRole).toString().toStdString());
    return ids;
}

void RowList::choose(const std::vector<std::string>& ids)
{
    filling_ = true;
    for (int i = 0; i < count(); ++i) {
        const bool wanted = std::find(ids.begin(), ids.end(), item(i)->data(Qt::UserRole).toString().toStdString()) != ids.end();
        if (wanted && ids.size() == 1) setCurrentRow(i, QItemSelectionModel::NoUpdate);
        item(i)->setSelected(wanted);
    }
    filling_ = false;
    emit chosenChanged();
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) emit removeRequested();
    else QListWidget::keyPressEvent(event);
}

QSize RowList::sizeHint() const
{
    const int line = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 8;
    return {200, std::clamp(count(), 2, most_lines) * line + 2 * frameWidth() + 4};
}

}  // namespace cw::ui
