import { CasePanel as CasePanel_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { Beside as Beside_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { FieldSide as FieldSide_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { NextStep as NextStep_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TimeCell as TimeCell_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { StateCell as StateCell_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { NoButton as NoButton_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { PeopleField as PeopleField_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { Keeper as Keeper_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { WorkflowControls as WorkflowControls_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { SaveDraft as SaveDraft_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { WorkflowStatus as WorkflowStatus_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { Save as Save_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { OneTimeSecret as OneTimeSecret_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { ReplayDelivery as ReplayDelivery_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { Icon as Icon_72c55f70ac4500b8a61ea13b99220a2d } from 'polkka/rsc'
import { Logo as Logo_72c55f70ac4500b8a61ea13b99220a2d } from 'polkka/rsc'
import { InboxBell as InboxBell_f2365d54d2edcab7c3dced88959f16a3 } from 'polkka/client'
import { Welcome as Welcome_72c55f70ac4500b8a61ea13b99220a2d } from 'polkka/rsc'
import { Coverage as Coverage_72c55f70ac4500b8a61ea13b99220a2d } from 'polkka/rsc'
import { Inbox as Inbox_72c55f70ac4500b8a61ea13b99220a2d } from 'polkka/rsc'
import { Reading as Reading_72c55f70ac4500b8a61ea13b99220a2d } from 'polkka/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "polkka/client#CasePanel": CasePanel_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#Beside": Beside_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#FieldSide": FieldSide_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#NextStep": NextStep_f2365d54d2edcab7c3dced88959f16a3,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "polkka/client#TimeCell": TimeCell_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#StateCell": StateCell_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#NoButton": NoButton_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#PeopleField": PeopleField_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#Keeper": Keeper_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#WorkflowControls": WorkflowControls_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#SaveDraft": SaveDraft_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#WorkflowStatus": WorkflowStatus_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#Save": Save_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#OneTimeSecret": OneTimeSecret_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/client#ReplayDelivery": ReplayDelivery_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/rsc#Icon": Icon_72c55f70ac4500b8a61ea13b99220a2d,
  "polkka/rsc#Logo": Logo_72c55f70ac4500b8a61ea13b99220a2d,
  "polkka/client#InboxBell": InboxBell_f2365d54d2edcab7c3dced88959f16a3,
  "polkka/rsc#Welcome": Welcome_72c55f70ac4500b8a61ea13b99220a2d,
  "polkka/rsc#Coverage": Coverage_72c55f70ac4500b8a61ea13b99220a2d,
  "polkka/rsc#Inbox": Inbox_72c55f70ac4500b8a61ea13b99220a2d,
  "polkka/rsc#Reading": Reading_72c55f70ac4500b8a61ea13b99220a2d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
