// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/checked_field.h"

#include <QKeyEvent>
#include <QStyle>

#include "fields/undo_keys.h"
#include "style/shown_units.h"

namespace cw::ui {

CheckedField::CheckedField(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &CheckedField::read);
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, &CheckedField::showValue);
}

void CheckedField::setHelp(const QString& help)
{
    help_ = help;
    if (!isInvalid()) setToolTip(help);
}

void CheckedField::showValue()
{
    if (hasFocus() && isModified()) return;
    display();
}

void CheckedField::display()
{
    const QString text = valueText();
    if (text != this->text()) setText(text);
    setCursorPosition(0);
    setModified(false);
    setError({});
}

void CheckedField::read()
{
    if (!isModified()) return;
    if (optional_ && text().trimmed().isEmpty()) {
        const bool other = hasValue();
        forget();
        display();
        if (other) emit cleared();
        return;
    }
    const Taken taken = take(text());
    if (!taken.problem.isEmpty()) {
        setError(taken.problem);
        return;
    }
    display();
    if (taken.is_other) tell();
}

void CheckedField::setError(const QString& error)
{
    if (error == error_) return;
    const bool turned = error.isEmpty() != error_.isEmpty();
    error_ = error;
    setToolTip(error.isEmpty() ? help_ : error);
    setAccessibleDescription(error);
    if (!turned) return;
    style()->unpolish(this);                   // the sheet draws the edge by the property "invalid"
    style()->polish(this);
    emit invalidChanged(isInvalid());
}

bool CheckedField::event(QEvent* event)
{
    if (!isModified() && isUndoKey(*event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void CheckedField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (isModified() || isInvalid())) {
        display();
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace cw::ui
