// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/exact_bar.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int field_px = 96;
constexpr int below_ruler_px = 28;

QString shown(double value, units::Dimension dimension)
{
    if (dimension == units::Dimension::length) return shownLength(value).remove(QLatin1Char(','));
    return QStringLiteral("%1°").arg(value, 0, 'g', 6);
}

}  // namespace

ExactBar::ExactBar(QWidget& plan, const std::vector<Field>& fields, const QString& typed) : QFrame(&plan), fields_(fields)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Exact figures"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    for (const Field& field : fields_) {
        auto* label = new QLabel(field.label);
        auto* edit = new QLineEdit;
        edit->setFixedWidth(field_px);
        edit->setText(shown(field.value, field.dimension));
        edit->setAccessibleName(field.label);
        edit->installEventFilter(this);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit);
        edits_.push_back(edit);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            check();
            emit changed();
        });
    }
    place();
    show();
    edits_.front()->setFocus();
    if (!typed.isEmpty()) {
        edits_.front()->setText(typed);
        edits_.front()->setModified(true);
    } else {
        edits_.front()->selectAll();
    }
    check();
}

void ExactBar::place()
{
    adjustSize();
    move(std::max(0, (parentWidget()->width() - width()) / 2), below_ruler_px);
}

QString ExactBar::beginning(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) return QString(QChar(key));
    if (key == Qt::Key_Minus || key == Qt::Key_Period) return QString(QChar(key));
    return {};
}

void ExactBar::follow(const std::vector<double>& values)
{
    for (std::size_t i = 0; i < edits_.size() && i < values.size(); ++i)
        if (!edits_[i]->isModified()) edits_[i]->setText(shown(values[i], fields_[i].dimension));
}

std::optional<double> ExactBar::read(std::size_t index) const
{
    // A bare number means what the field shows: metres or feet, not the millimetres of files.
    QString text = edits_[index]->text().trimmed();
    bool bare = false;
    text.toDouble(&bare);
    const bool length = fields_[index].dimension == units::Dimension::length;
    if (bare && length) text += ShownUnits::instance().system() == units::System::us ? QStringLiteral(" ft") : QStringLiteral(" m");
    if (!length && text.endsWith(QChar(u'°'))) text.chop(1);
    const auto parsed = units::parse(text.toStdString(), fields_[index].dimension);
    if (!parsed) return std::nullopt;
    const int steps = fields_[index].whole_steps;
    if (steps > 0 && std::fmod(*parsed, steps) != 0) return std::nullopt;
    return *parsed;
}

std::vector<std::optional<double>> ExactBar::typed() const
{
    std::vector<std::optional<double>> values;
    for (std::size_t i = 0; i < edits_.size(); ++i) values.push_back(edits_[i]->isModified() ? read(i) : std::nullopt);
    return values;
}

void ExactBar::check()
{
    for (std::size_t i = 0; i < edits_.size(); ++i) {
        const bool invalid = edits_[i]->isModified() && !read(i);
        if (edits_[i]->property("invalid").toBool() == invalid) continue;
        edits_[i]->setProperty("invalid", invalid);
        edits_[i]->setToolTip(!invalid                       ? QString()
                              : fields_[i].whole_steps > 0 ? tr("Only multiples of %1°.").arg(fields_[i].whole_steps)
                                                             : tr("A length such as 12.5, 900 mm or 18 ft."));
        edits_[i]->style()->unpolish(edits_[i]);
        edits_[i]->style()->polish(edits_[i]);
    }
}

bool ExactBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        emit rejected();
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const auto at = std::find(edits_.begin(), edits_.end(), watched) - edits_.begin();
        const auto count = static_cast<std::ptrdiff_t>(edits_.size());
        QLineEdit* next = edits_[static_cast<std::size_t>((at + (key == Qt::Key_Tab ? 1 : count - 1)) % count)];
        next->setFocus(Qt::TabFocusReason);
        next->selectAll();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QFrame::eventFilter(watched, event);
    const bool refused = std::any_of(edits_.begin(), edits_.end(), [](const QLineEdit* edit) { return edit->property("invalid").toBool(); });
    if (!refused) emit accepted();
    return true;
}

ExactBar& ExactEntry::open(QWidget& plan, const std::vector<ExactBar::Field>& fields, const QString& typed)
{
    close();
    bar_ = new ExactBar(plan, fields, typed);
    return *bar_;
}

void ExactEntry::close()
{
    if (!bar_) return;
    QWidget* plan = bar_->parentWidget();
    bar_->disconnect();
    bar_->hide();
    bar_->deleteLater();
    bar_ = nullptr;
    plan->setFocus();
}

}  // namespace cw::ui
