// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/text_field.h"

#include <QKeyEvent>

#include "fields/undo_keys.h"

namespace cw::ui {

TextField::TextField(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &TextField::read);
}

void TextField::setValue(const QString& value)
{
    value_ = value;
    if (hasFocus() && isModified()) return;
    if (text() != value) setText(value);
    setCursorPosition(0);
    setModified(false);
}

void TextField::read()
{
    if (!isModified()) return;
    setModified(false);
    if (text() == value_) return;
    value_ = text();
    emit committed(value_);
}

bool TextField::event(QEvent* event)
{
    if (!isModified() && isUndoKey(*event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        setText(value_);
        setModified(false);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace cw::ui
