// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/quantity_field.h"

#include <QKeyEvent>
#include <QStyle>

#include "fields/quantity_text.h"
#include "fields/undo_keys.h"
#include "style/shown_units.h"

namespace cw::ui {

QuantityField::QuantityField(units::Dimension dimension, QWidget* parent) : QLineEdit(parent), dimension_(dimension)
{
    connect(this, &QLineEdit::editingFinished, this, &QuantityField::read);
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, [this] { setValue(value_); });
}

void QuantityField::setValue(std::optional<double> value)
{
    value_ = value;
    if (hasFocus() && isModified()) return;
    display(value);
}

void QuantityField::display(std::optional<double> value)
{
    const QString text = value ? editText(*value, dimension_) : QString();
    if (text != this->text()) setText(text);
    setCursorPosition(0);
    setModified(false);
    setError({});
}

void QuantityField::setRange(double least, double most)
{
    least_ = least;
    most_ = most;
}

void QuantityField::setHelp(const QString& help)
{
    help_ = help;
    if (!isInvalid()) setToolTip(help);
}

QString QuantityField::rangeError(double value) const
{
    if (value < least_) return tr("must be at least %1").arg(editText(least_, dimension_));
    if (value > most_) return tr("must be at most %1").arg(editText(most_, dimension_));
    return {};
}

void QuantityField::read()
{
    if (!isModified()) return;
    if (optional_ && text().trimmed().isEmpty()) {
        const bool other = value_.has_value();
        value_.reset();
        display(value_);
        if (other) emit cleared();
        return;
    }
    const auto parsed = units::parse(text().toStdString(), dimension_);
    if (!parsed) {
        setError(QString::fromStdString(parsed.error().sentence()));
        return;
    }
    if (const QString error = rangeError(*parsed); !error.isEmpty()) {
        setError(error);
        return;
    }
    const bool other = value_ != *parsed;
    value_ = *parsed;
    display(value_);
    if (other) emit committed(*parsed);
}

void QuantityField::setError(const QString& error)
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

bool QuantityField::event(QEvent* event)
{
    if (!isModified() && isUndoKey(*event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void QuantityField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (isModified() || isInvalid())) {
        display(value_);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace cw::ui
