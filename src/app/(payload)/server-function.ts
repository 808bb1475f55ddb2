'use server'

import config from '@payload-config'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import { serverFunctions } from '@/endpoints/server-functions'
import { importMap } from './admin/importMap.js'

/** The one door of the admin's server actions. */
export const serverFunction: ServerFunctionClient = async (args) =>
  await handleServerFunctions({ ...args, config, importMap, serverFunctions })
