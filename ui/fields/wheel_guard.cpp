// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace cw::ui {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* field = static_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || field->hasFocus()) return false;
        event->ignore();                       // the parent gets it
        return true;
    }
};

}  // namespace

void guardFromWheel(QWidget& field)
{
    if (!qobject_cast<QComboBox*>(&field) && !qobject_cast<QAbstractSpinBox*>(&field)) return;
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new WheelGuard(&field));
}

}  // namespace cw::ui
