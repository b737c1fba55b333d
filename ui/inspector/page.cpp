// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/page.h"

#include "fields/wheel_guard.h"
#include "style/theme.h"

namespace cw::ui {

InspectorPage::InspectorPage(DocumentSession& session, QWidget* parent) : QWidget(parent), session_(session), sections_(new QVBoxLayout(this))
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    sections_->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    sections_->setSpacing(spacing::tight + spacing::hair);
    addSection();
}

void InspectorPage::addSection()
{
    form_ = new QFormLayout;
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(spacing::wide);
    form_->setVerticalSpacing(spacing::tight + spacing::hair);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);   // a long label stands above its field
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    sections_->addLayout(form_);
}

void InspectorPage::commit(const document::Edit& edit)
{
    if (!refreshing_) session_.commit(edit);
}

QLabel* InspectorPage::addTitle()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setFont(figureFont(font(), 1.15, true));
    form_->addRow(label);
    return label;
}

QLabel* InspectorPage::addCaption()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setProperty("role", "caption");
    form_->addRow(label);
    return label;
}

void InspectorPage::addHeading(const QString& text)
{
    auto* rule = new QFrame;
    rule->setProperty("role", "rule");
    sections_->addSpacing(spacing::tight);
    sections_->addWidget(rule);
    auto* label = new QLabel(text);
    label->setProperty("role", "heading");
    sections_->addWidget(label);
    addSection();
}

void InspectorPage::addField(const QString& text, QWidget* field)
{
    guardFromWheel(*field);
    auto* label = new QLabel(text);
    label->setProperty("role", "caption");
    label->setBuddy(field);
    field->setAccessibleName(text);
    field->setMinimumWidth(90);
    form_->addRow(label, field);
}

void InspectorPage::addRow(QWidget* widget) { form_->addRow(widget); }

void InspectorPage::setFieldVisible(QWidget& field, bool visible)
{
    for (auto* form : findChildren<QFormLayout*>())
        if (form->indexOf(&field) >= 0) form->setRowVisible(&field, visible);
}

void InspectorPage::setFieldLabel(QWidget& field, const QString& text)
{
    for (auto* form : findChildren<QFormLayout*>())
        if (auto* label = qobject_cast<QLabel*>(form->indexOf(&field) >= 0 ? form->labelForField(&field) : nullptr); label && label->text() != text) {
            label->setText(text);
            field.setAccessibleName(text);
        }
}

QLabel* InspectorPage::addFigure(const QString& text)
{
    auto* figure = new QLabel;
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setWordWrap(true);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addField(text, figure);
    return figure;
}

void InspectorPage::finish()
{
    sections_->addStretch(1);
}

}  // namespace cw::ui
