// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/quick_list.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "search/quick_list_delegate.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int widest = 640;
constexpr int rows_shown = 10;
constexpr int page = rows_shown - 1;
constexpr int margin_from_top = 64;            // below menu and tool bar

}  // namespace

QuickList::QuickList(QAbstractItemModel& model, const QString& title, const QString& prompt, const QString& nothing, QWidget& over)
    : QFrame(&over), model_(model), field_(new QLineEdit), list_(new QListView), nothing_(new QLabel(nothing))
{
    setProperty("role", "popup");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(title);
    field_->setPlaceholderText(prompt);
    field_->setAccessibleName(title);
    field_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    field_->installEventFilter(this);
    list_->setModel(&model);
    list_->setItemDelegate(new QuickListDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFocusProxy(field_);             // the arrows of the field move in the list
    list_->setAccessibleName(tr("%1: results").arg(title));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nothing_->setProperty("role", "caption");
    nothing_->setWordWrap(true);
    nothing_->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addWidget(field_);
    column->addWidget(list_);
    column->addWidget(nothing_);
    connect(field_, &QLineEdit::textEdited, this, [this](const QString& words) {
        emit asked(words);
        follow();
    });
    connect(list_, &QListView::clicked, this, &QuickList::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == window()) hide();
    });
    over.installEventFilter(this);
    hide();
}

void QuickList::open()
{
    if (!isVisible()) before_ = window()->focusWidget();
    emit opening();
    field_->clear();
    emit asked(QString());
    show();
    raise();
    field_->setFocus();
    follow();
}

void QuickList::dismiss()
{
    if (!isVisible()) return;
    hide();
    if (before_) before_->setFocus();
}

/// Height after the rows; the first row that can be chosen is current.
void QuickList::follow()
{
    const int rows = model_.rowCount();
    list_->setVisible(rows > 0);
    nothing_->setVisible(rows == 0);
    if (rows > 0) list_->setFixedHeight(std::min(rows, rows_shown) * list_->sizeHintForRow(0) + 2 * list_->frameWidth());
    list_->setCurrentIndex({});
    list_->scrollToTop();
    step(1);
    place();
}

void QuickList::place()
{
    const QWidget& over = *parentWidget();
    const int width = std::min(widest, over.width() - 2 * spacing::section);
    layout()->activate();
    const int room = over.height() - margin_from_top - spacing::section;
    setGeometry((over.width() - width) / 2, margin_from_top, width, std::min(layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height(), room));
}

/// On to the next row that can be chosen; stays where it is when there is none.
void QuickList::step(int by)
{
    const int rows = model_.rowCount();
    const int direction = by < 0 ? -1 : 1;
    const int from = list_->currentIndex().isValid() ? list_->currentIndex().row() : direction > 0 ? -1 : rows;
    int found = -1;
    for (int row = from + direction; row >= 0 && row < rows; row += direction) {
        if (!(model_.flags(model_.index(row, 0)) & Qt::ItemIsEnabled)) continue;
        found = row;
        if (std::abs(row - from) >= std::abs(by)) break;
    }
    if (found >= 0) list_->setCurrentIndex(model_.index(found, 0));
}

bool QuickList::key(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(list_->currentIndex()); return true;
    default: return false;
    }
}

void QuickList::choose(const QModelIndex& index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled)) return;
    dismiss();
    emit chosen(index);
}

bool QuickList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == field_ && event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent*>(event)->key())) return true;
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

}  // namespace cw::ui
